import { compareWordings } from './compare-wordings'
import type { Link } from './ledger'
import type { Fate } from './resolve-passages'
import { readTokens } from './wording-token'

/** Less of what it was made for, and its part of a passage that it shares with others is gone. */
export const LEAST_SAID = 0.5

/** Whether of the words of its own that a sharing link still had, most are there yet. */
export function isStillSaid(link: Link, now: readonly string[]): boolean {
  const contentOf = (text: string) =>
    new Set(readTokens(text).flatMap(({ kind, stem }) => (kind === 'small' ? [] : [stem])))
  const [old, fresh] = [contentOf(link.text), contentOf(now.join(' '))]
  const own = [...contentOf(link.was)].filter((stem) => old.has(stem))
  return own.filter((stem) => fresh.has(stem)).length >= own.length * LEAST_SAID
}

/** Of the parts into which a passage was cut, the one that says most of what the link was made for. */
export function closestPart(
  link: Link,
  fate: Extract<Fate, { kind: 'lives' }>,
  passages: readonly string[],
): number {
  const [first, last] = fate.parts
  if (first === last) return fate.at
  const was = readTokens(link.was)
  let best = fate.at
  let most = -1
  for (let at = first; at <= last; at++) {
    const { kept } = compareWordings(was, readTokens(passages[at] ?? ''))
    if (kept > most) [best, most] = [at, kept]
  }
  return best
}
