import type { Span } from '../../../../lib/text/span'
import type { Edit } from '../edit'
import type { Passage, Twins } from '../find-twins'
import { onceIn, pick, textOf } from './read-passage'

/** A word of a row, in both passages, by another one of the row. */
export function swapPooled({ left, right }: Twins, rows: readonly (readonly string[])[]): readonly Edit[] {
  const near = textOf(left, left.sentence) + textOf(right, right.sentence)
  return rows.flatMap((row) =>
    row.flatMap((from): readonly Edit[] => {
      const at = findShared(left, right, from)
      if (!at) return []
      const others = row.filter((to) => findWhole(near, to) < 0)
      const to = others[pick(left.article.body, at, Math.max(1, others.length))]
      return to === undefined ? [] : [{ ...at, put: to }]
    }),
  )
}

/** A word of a pair, in both passages, by its partner. */
export function swapPaired(
  { left, right }: Twins,
  pairs: readonly (readonly [string, string])[],
): readonly Edit[] {
  const near = textOf(left, left.sentence) + textOf(right, right.sentence)
  return pairs.flatMap(([from, to]): readonly Edit[] => {
    const at = findShared(left, right, from)
    return at && !(findWhole(near, to) >= 0) ? [{ ...at, put: to }] : []
  })
}

/** Where the words stand by themselves; -1 where they do not. "vice" and "general" make another word of their neighbour. */
export function findWhole(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text.slice(Math.max(0, at - 9), at), text[at + words.length] ?? '']
    if (/[\p{L}\p{N}-]$|[Aa]ttorney $|[Vv]ice $/u.test(before) || /[\p{L}\p{N}-]/u.test(after)) continue
    // "won" of "won’t"
    if (/^['’]t\b/u.test(text.slice(at + words.length, at + words.length + 3))) continue
    return at
  }
  return -1
}

/** Where the words stand in what `left` states, if `right` states them too and `left` has them once. */
function findShared(left: Passage, right: Passage, text: string): Span | null {
  const found = findWhole(textOf(left, left.stated), text)
  if (found < 0 || findWhole(textOf(right, right.stated), text) < 0 || !onceIn(left, text)) return null
  const start = left.stated.start + found
  return { start, end: start + text.length }
}
