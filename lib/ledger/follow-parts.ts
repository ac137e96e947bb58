import { compareWordings } from './compare-wordings'
import type { Link } from './ledger'
import type { Fate } from './resolve-passages'
import { readTokens } from './wording-token'

/** Less of what it was made for, and its part of a passage that it shares with others is gone. */
export const LEAST_SAID = 0.5

/**
 * Whether a link that shares its passage with others is still said in what that became: most of its words that were there
 * yet, and one at least that none of the others has, if it had any.
 */
export function isStillSaid(link: Link, sharing: readonly Link[], now: readonly string[]): boolean {
  const [old, fresh] = [contentOf(link.text), contentOf(now.join(' '))]
  const others = contentOf(sharing.flatMap((one) => (one === link ? [] : one.was)).join(' '))
  const own = [...contentOf(link.was)].filter((stem) => old.has(stem))
  const alone = own.filter((stem) => !others.has(stem))
  const isSaid = (stem: string): boolean => fresh.has(stem)
  return own.filter(isSaid).length >= own.length * LEAST_SAID && (alone.length === 0 || alone.some(isSaid))
}

const contentOf = (text: string): ReadonlySet<string> =>
  new Set(readTokens(text).flatMap(({ kind, stem }) => (kind === 'small' ? [] : [stem])))

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
