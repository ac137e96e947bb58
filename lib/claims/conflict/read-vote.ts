import type { Word } from '../../text/tag-words'
import { detailAt, type Detail } from './detail'
import { isCurrency } from './is-currency'

/** "51-49", "5 to 4": how a vote or a game ended. */
export function readVote(words: readonly Word[], at: number): Detail | null {
  const [left, mark, right] = [words[at], words[at + 1], words[at + 2]]
  const whole = /^(\d{1,3})[-–](\d{1,3})$/u.exec(left?.text ?? '')
  const parted =
    /^(?:-|–|to)$/u.test(mark?.text ?? '') &&
    /^\d{1,3}$/u.test(left?.text ?? '') &&
    /^\d{1,3}$/u.test(right?.text ?? '')
  if (
    (!whole && !parted) ||
    isCurrency(words[at - 1]) ||
    /^(?:from|between)$/iu.test(words[at - 1]?.text ?? '')
  )
    return null
  const [x, y] = whole ? [Number(whole[1]), Number(whole[2])] : [Number(left?.text), Number(right?.text)]
  const last = whole ? at : at + 2
  if (/^(?:%|percent|years?|days?|weeks?|months?|hours?|minutes?)$/iu.test(words[last + 1]?.text ?? ''))
    return null
  const detail = detailAt(words, at, last, 'vote', `${x}-${y}`)
  // Both numbers in one, so that votes agree only where both do.
  return detail && { ...detail, low: x * 1000 + y, high: x * 1000 + y }
}
