import type { Word } from '../../text/tag-words'

/** How a number is meant: the bounds as factors of it, and the number of the hedge's first word. */
export type Hedge = { readonly low: number; readonly high: number; readonly first: number }

/** "More than an hour" is seldom more than two: a larger number would have been named. */
const OVER = [1, 2] as const
const UNDER = [0, 1] as const
/** "About 100" covers 80 to 120. Raised, true contradictions pass as vagueness. */
const ABOUT = [0.8, 1.2] as const
const NEARLY = [0.8, 1] as const

/** Longest first, so that "no more than" is not read as "more than". */
const HEDGES: readonly (readonly [string, readonly [number, number]])[] = [
  ['no more than', UNDER],
  ['no fewer than', OVER],
  ['no less than', OVER],
  ['in excess of', OVER],
  ['as many as', UNDER],
  ['as much as', UNDER],
  ['up to', UNDER],
  ['at most', UNDER],
  ['less than', UNDER],
  ['fewer than', UNDER],
  ['more than', OVER],
  ['at least', OVER],
  ['upward of', OVER],
  ['upwards of', OVER],
  ['close to', ABOUT],
  ['an estimated', ABOUT],
  ['under', UNDER],
  ['below', UNDER],
  ['over', OVER],
  ['exceeding', OVER],
  ['about', ABOUT],
  ['around', ABOUT],
  ['approximately', ABOUT],
  ['roughly', ABOUT],
  ['some', ABOUT],
  ['estimated', ABOUT],
  ['nearly', NEARLY],
  ['almost', NEARLY],
]

/** The hedge that stands just before word `at`; without one the number is meant as it stands. */
export function readHedge(words: readonly Word[], at: number): Hedge {
  const before = (length: number): string =>
    words
      .slice(Math.max(0, at - length), at)
      .map(({ text }) => text.toLowerCase())
      .join(' ')
  for (const [hedge, [low, high]] of HEDGES) {
    const length = hedge.split(' ').length
    if (at >= length && before(length) === hedge) return { low, high, first: at - length }
  }
  return { low: 1, high: 1, first: at }
}
