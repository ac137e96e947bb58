import type { Detail } from './detail'
import type { ReadStatement } from './read-statement'

/** Longer runs of the same words say no more. */
const LONGEST_RUN = 5

/** How many words in a row are the same from two places on, up to a punctuation mark. */
export function runOf(
  mine: readonly string[],
  m: number,
  theirs: readonly string[],
  t: number,
  step: 1 | -1,
): number {
  let run = 0
  while (run < LONGEST_RUN) {
    const word = mine[m + step * run]
    if (!word || word !== theirs[t + step * run]) break
    run++
  }
  return run
}

/** The next word that is no mark; where the list ends, if there is none. Marks are folded to ''. */
export function nextWord(folded: readonly string[], at: number, step: 1 | -1): number {
  let next = at + step
  while (folded[next] === '') next += step
  return next
}

/** How many words in a row are the same beside two places, `most` at most; marks are passed over. */
export function runOverMarks(
  mine: readonly string[],
  m: number,
  theirs: readonly string[],
  t: number,
  step: 1 | -1,
  most: number,
): number {
  let [i, k, count] = [nextWord(mine, m, step), nextWord(theirs, t, step), 0]
  while (count < most && mine[i] !== undefined && mine[i] === theirs[k]) {
    i = nextWord(mine, i, step)
    k = nextWord(theirs, k, step)
    count++
  }
  return count
}

/** How many content words in a row are the same, whatever stands between them. */
export function termsOf(
  left: ReadStatement,
  a: Detail,
  right: ReadStatement,
  b: Detail,
  step: 1 | -1,
): number {
  const from = ({ terms }: ReadStatement, detail: Detail) =>
    step > 0
      ? terms.filter(({ word }) => word > detail.last).map(({ stem }) => stem)
      : terms
          .filter(({ word }) => word < detail.first)
          .map(({ stem }) => stem)
          .reverse()
  const [mine, theirs] = [from(left, a), from(right, b)]
  return runOf(mine, 0, theirs, 0, 1)
}
