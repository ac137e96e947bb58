import { findTerms, type Term } from '../../text/find-terms'
import { foldWord } from '../../text/fold-word'
import type { Holders } from './count-holders'
import type { Detail, Evidence, Statement } from './detail'

/** A statement with its content words, read once for all comparisons. */
export type ReadStatement = Statement & { readonly terms: readonly Term[] }

export const readTerms = (statement: Statement): ReadStatement => ({
  ...statement,
  terms: findTerms(statement.words),
})

/** Words on either side of a detail that say what it is the value of. */
const REACH = 7

/** More shared words than this beside two details say no more. */
const MOST_NEAR = 4

/** Longer runs of the same words say no more. */
const LONGEST_RUN = 4

/** How far detail `a` of one statement and detail `b` of another stand in the same place. */
export function weighEvidence(
  left: ReadStatement,
  a: Detail,
  right: ReadStatement,
  b: Detail,
  score: number,
  { weightOf, isStranger }: Holders,
): Evidence {
  const mine = beside(left, a)
  const theirs = beside(right, b)
  const stems = new Set(theirs.map(({ stem }) => stem))
  const shared = new Set(mine.flatMap(({ stem }) => (stems.has(stem) ? [stem] : [])))
  const weigh = (terms: Iterable<string>) =>
    [...new Set(terms)].reduce((sum, stem) => sum + weightOf(stem), 0)
  const lighter = Math.min(weigh(mine.map(({ stem }) => stem)), weigh(stems))
  const nearTheirs = new Set(theirs.filter((term) => isNear(term, b)).map(({ stem }) => stem))
  const near = new Set(
    mine.filter((term) => isNear(term, a) && nearTheirs.has(term.stem)).map(({ stem }) => stem),
  )
  const cover = lighter > 0 ? Math.min(1, weigh(shared) / lighter) : 0
  const before = runOf(
    (i) => left.words[a.first - 1 - i]?.text,
    (i) => right.words[b.first - 1 - i]?.text,
  )
  const after = runOf(
    (i) => left.words[a.last + 1 + i]?.text,
    (i) => right.words[b.last + 1 + i]?.text,
  )
  const adjacent = Math.min(LONGEST_RUN, before + after)
  return {
    fit: Math.min(MOST_NEAR, near.size) + 0.7 * adjacent + 5 * cover + 2 * score,
    adjacent,
    near: near.size,
    strange: isStranger(personOf(a)) !== isStranger(personOf(b)),
  }
}

/** The person that a detail names, as find-names.ts puts it; what names nobody is no stranger. */
const personOf = ({ value }: Detail): string => value.split(' ')[0] ?? ''

const beside = ({ terms }: ReadStatement, { first, last }: Detail): readonly Term[] =>
  terms.filter(({ word }) => word < first || word > last)

const isNear = ({ word }: Term, { first, last }: Detail): boolean =>
  word >= first - REACH && word <= last + REACH

/** How many words in a row are the same, up to a punctuation mark: where sentences end tells nothing. */
function runOf(mine: (i: number) => string | undefined, theirs: (i: number) => string | undefined): number {
  let run = 0
  while (run < LONGEST_RUN) {
    const [x, y] = [mine(run), theirs(run)]
    const word = foldWord(x ?? '')
    if (!word || word !== foldWord(y ?? '')) break
    run++
  }
  return run
}
