import { foldWord } from '../../text/fold-word'
import type { Word } from '../../text/tag-words'

/** Whether a folded word is for somebody who has a field of government of his own. */
export const isHolder = (folded: string): boolean => /^(?:secretary|minister)$/u.test(folded)

/** What tells nothing of what an office or a body is for. */
export const isVague = (folded: string): boolean =>
  /^(?:former|then|new|old|deputy|assistant|acting|outgoing|incoming|other|same|top|senior|press|prime)$/u.test(
    folded,
  )

/** What tells nothing of what an office is for, though of a body it does: "first", "the General Assembly". */
const OF_OFFICE = /^(?:first|private|general|cabinet|government|under)$/u

/**
 * The number of the word for what the office at word `holder` is for, before it or behind "of"; null where nothing says it.
 *
 *     "Defense Secretary" → "Defense", "secretary of state" → "state", "the outgoing minister" → null
 */
export function findField(words: readonly Word[], holder: number): number | null {
  const at = words[holder + 1]?.text === 'of' ? holder + 2 : holder - 1
  const folded = foldWord(words[at]?.text ?? '')
  const isNoun = /^(?:NOUN|PROPN|ADJ)$/u.test(words[at]?.pos ?? '')
  return isNoun && folded !== '' && !isVague(folded) && !OF_OFFICE.test(folded) ? at : null
}
