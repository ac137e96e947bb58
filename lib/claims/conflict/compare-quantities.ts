import type { Detail } from './detail'

/** Whether the rounder number is the other one, rounded: "1.5 million" of 1,483,000. */
export function isRounded(a: Detail, b: Detail): boolean {
  if (a.low !== a.high || b.low !== b.high) return false
  const [x, y] = [a.low, b.low]
  const [rounder, finer] = digitsOf(x) < digitsOf(y) ? [x, y] : [y, x]
  if (digitsOf(rounder) === digitsOf(finer) || finer < 20) return false
  return Number(finer.toPrecision(digitsOf(rounder))) === rounder
}

/** Two bounds of one kind say two things where they differ by more than this factor: "at least five", "at least seven". */
const FAR_BOUNDS = 1.25

/** "more than $7,000", "at least $10,000": both leave room above, or both below. */
export const isHedgedAlike = (a: Detail, b: Detail): boolean =>
  (a.high > a.low && a.low > 0 && a.high / a.low === b.high / b.low && a.high / a.low >= 2) ||
  (a.low === 0 && b.low === 0 && a.high > 0 && b.high > 0)

export const isFarFrom = (a: Detail, b: Detail): boolean =>
  Math.max(a.high, b.high) > FAR_BOUNDS * Math.min(a.high, b.high)

/** Numbers further apart than this factor are seldom values of one thing: a part and a whole, or two sums. */
const FARTHEST = 12

export const isOtherThing = (a: Detail, b: Detail): boolean =>
  Math.max(a.high, b.high) > FARTHEST * Math.max(1e-9, Math.min(a.high, b.high))

/** Significant digits: 1,500,000 has two. */
const digitsOf = (x: number): number =>
  Math.max(1, x.toExponential().replace(/e.*$/u, '').replace('.', '').length)
