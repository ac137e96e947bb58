import { foldName } from './fold-name'
import { sameRole } from './titles'

/** A role as it is compared: "former vice-president" → head "president", rank "former vice". Returned by rankedRole. */
export type RankedRole = {
  /** Its last word, folded. */
  readonly head: string
  /** What sets its bearer apart from another who bears the head alone; "" where nothing does. */
  readonly rank: string
}

/** Words that make another office of one, folded, with the forms that mean the same. Source: the titles in style guides. */
const RANKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    former: 'former', ex: 'former', onetime: 'former', late: 'former', vice: 'vice', deputy: 'deputy',
    assistant: 'assistant', associate: 'associate', lieutenant: 'lieutenant', lt: 'lieutenant', under: 'under',
    acting: 'acting', interim: 'acting', elect: 'elect', designate: 'elect', first: 'first',
  }),
) // prettier-ignore

/** The role that a phrase gives: "Former Gov." → head "gov", rank "former". */
export function rankedRole(phrase: string): RankedRole {
  // "the former governor’s aide": the aide is none of former times.
  const own = phrase.split(/['’]s\s/u).at(-1) ?? ''
  const words = own
    .split(/[\s-]+/u)
    .map(foldName)
    .filter(Boolean)
  const isElect = RANKS.get(words.at(-1) ?? '') === 'elect'
  const head = (isElect ? words.at(-2) : words.at(-1)) ?? ''
  const ranks = words.flatMap((word) => (word === head ? [] : (RANKS.get(word) ?? [])))
  return { head, rank: [...new Set(ranks)].sort().join(' ') }
}

/** Whether a word makes another office of the one behind it: "former", "Vice". */
export const isRank = (word: string): boolean => RANKS.has(foldName(word))

/** Whether two roles may be one: the governor and the Gov., but not the governor and the former governor. */
export const isOneRole = (a: RankedRole, b: RankedRole): boolean =>
  a.rank === b.rank && sameRole(a.head, b.head)
