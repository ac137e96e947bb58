import { areNewsSynonyms, areSynonyms, foldedWord } from '../../text/are-synonyms'
import { groupBy } from '../../text/group-by'
import { cosineOfVectors, wordVector } from '../../text/word-vectors'
import { STOP_WORDS } from '../../text/stop-words'
import { runOverMarks } from './count-runs'
import { detailAt, type Detail, type DetailRule } from './detail'
import { stemOfWord } from './opposites'
import type { ReadStatement } from './read-statement'
import { areAlike, areOfOneRoot, contrastOf, senseOf } from './word-contrast'

/** A word of one statement where the other has another one, among words that are the same. */
export const wordings: Pick<DetailRule, 'kind' | 'facet'> = { kind: 'wording', facet: 'status' }

/** Words in a row that two statements must share around a word for it to be the only thing that differs. */
const LEAST_AROUND = 3

/** Words used as much alike as this are taken for one another's. */
const SAME_USE = 0.8

/**
 * Where one of two sentences that are alike word for word has another noun, verb or adjective: "the mosque should be
 * built elsewhere", "the courthouse should be built elsewhere". Words of one stem or of one use do not count.
 */
export function findWordings(
  left: ReadStatement,
  right: ReadStatement,
): readonly (readonly [a: Detail, b: Detail])[] {
  const places = groupBy(
    right.folded.flatMap((_, t) => besides(right.folded, t).map((key) => ({ key, t }))),
    ({ key }) => key,
    ({ t }) => t,
  )
  return left.folded.flatMap((_, m) => {
    const found = new Set(
      besides(left.folded, m).flatMap((key) => (places.get(key) ?? []).slice(0, MOST_PLACES)),
    )
    return [...found].flatMap((t) => {
      if (!isOther(left, m, right, t) || around(left.folded, m, right.folded, t) < LEAST_AROUND) return []
      const value = (of: ReadStatement, at: number) =>
        detailAt(of.words, at, at, 'wording', of.folded[at] ?? '')
      const [a, b] = [value(left, m), value(right, t)]
      return a && b ? [[a, b] as const] : []
    })
  })
}

/** Places of one statement that one word of the other is compared with; more come of blobs that repeat themselves. */
const MOST_PLACES = 3

/** The words on either side, the two before, and the two after, as far as there are any. */
function besides(folded: readonly string[], at: number): readonly string[] {
  const word = folded[at]
  if (!word || STOP_WORDS.has(word)) return []
  const beside = (step: number): string => folded[at + step] ?? ''
  return [`${beside(-1)} _ ${beside(1)}`, `${beside(-2)} ${beside(-1)} _`, `_ ${beside(1)} ${beside(2)}`]
}

function isOther(left: ReadStatement, m: number, right: ReadStatement, t: number): boolean {
  const [x, y] = [left.words[m], right.words[t]]
  const [one, two] = [left.folded[m] ?? '', right.folded[t] ?? '']
  if (!x || !y || classOf(x.pos) !== classOf(y.pos) || !/^(?:NOUN|VERB|ADJ|ADV)$/u.test(x.pos)) return false
  if (x.lemma === y.lemma || stemOfWord(one) === stemOfWord(two) || alikeInUse(one, two) >= SAME_USE)
    return false
  const [mine, theirs] = [foldedWord(one), foldedWord(two)]
  if (areSynonyms(mine.stem, theirs.stem) || areNewsSynonyms(mine, theirs)) return false
  const [a, b] = [senseOf({ ...x, folded: one }), senseOf({ ...y, folded: two })]
  // Words that both lists know of exclude each other there, or may be one thing.
  return !a || !b || !(areAlike(a, b) || areOfOneRoot(a, b) || contrastOf(a, b, false) !== null)
}

/** What stands before a noun may be a noun or an adjective to the tagger. */
const classOf = (pos: string): string => (pos === 'ADJ' ? 'NOUN' : pos)

/** How alike two words are used, -1 to 1; 0 where one is unknown. */
export function alikeInUse(one: string, two: string): number {
  const [x, y] = [wordVector(stemOfWord(one)), wordVector(stemOfWord(two))]
  return x && y ? cosineOfVectors(x, y) : 0
}

/** Words the same in a row before, and after; marks are passed over. */
const around = (mine: readonly string[], m: number, theirs: readonly string[], t: number): number =>
  runOverMarks(mine, m, theirs, t, -1, LEAST_AROUND) + runOverMarks(mine, m, theirs, t, 1, LEAST_AROUND)
