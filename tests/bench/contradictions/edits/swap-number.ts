import { foldWord } from '../../../../lib/text/fold-word'
import type { Word } from '../../../../lib/text/tag-words'
import type { Edit } from '../edit'
import type { Twins } from '../find-twins'
import { onceIn, pick } from './read-passage'

type Numeric = 'year' | 'count' | 'money' | 'percent' | 'duration'

/** A number that both sentences give, of the same thing, by one that is neither a rounding nor a part of it. */
export function swapNumber({ left, right }: Twins, kind: Numeric): readonly Edit[] {
  return left.all.flatMap((word, i): readonly Edit[] => {
    const value = valueOf(word)
    if (value === null || kindOf(left.all, i) !== kind || !onceIn(left, word.text)) return []
    const there = right.all.findIndex((other, k) => valueOf(other) === value && kindOf(right.all, k) === kind)
    if (there < 0) return []
    if (kind === 'count' && headAfter(left.all, i) !== headAfter(right.all, there)) return []
    const factor = FACTORS[pick(left.article.body, word, FACTORS.length)] ?? 2
    const other =
      kind === 'year'
        ? value + Math.round(factor * 2)
        : value < 4
          ? value + 2
          : Math.round(value * factor * 10) / 10
    const whole = Number.isInteger(value) ? Math.max(2, Math.round(other)) : other
    if (whole === value) return []
    const put =
      /^\d/u.test(word.text) || whole > 12
        ? whole.toLocaleString('en-US', { useGrouping: word.text.includes(',') })
        : (WORDS[whole] ?? String(whole))
    return [{ start: word.start, end: word.end, put }]
  })
}

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** What an editor makes of a number: clearly another one, larger or smaller. */
const FACTORS = [1.6, 0.5, 2.2, 0.7, 3.1, 1.3]

function valueOf({ text }: Word): number | null {
  if (/^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/u.test(text)) return Number(text.replaceAll(',', ''))
  const word = WORDS.indexOf(text.toLowerCase())
  return word >= 2 ? word : null
}

const headAfter = (words: readonly Word[], i: number): string | undefined =>
  words.slice(i + 1, i + 4).find(({ pos }) => pos === 'NOUN')?.lemma

function kindOf(words: readonly Word[], i: number): Numeric | null {
  const [before, after] = [words[i - 1]?.text ?? '', words[i + 1]?.text ?? '']
  const unit = after === '-' ? (words[i + 2]?.text ?? '') : after
  if (before === '$') return 'money'
  if (/^(?:%|percent)$/u.test(after)) return 'percent'
  if (/^(?:minute|hour|day|week|month|year)s?$/u.test(unit)) return 'duration'
  if (/^(?:19|20)\d\d$/u.test(words[i]?.text ?? '')) return 'year'
  if (/^[.:/-]$/u.test(before) || /^[.:/-]$/u.test(after)) return null
  if (words[i - 1]?.pos === 'PROPN' || !/^(?:NOUN|ADJ|PROPN)$/u.test(words[i + 1]?.pos ?? '')) return null
  return headAfter(words, i) === undefined || /^(?:million|billion|hundred)$/u.test(foldWord(after))
    ? null
    : 'count'
}
