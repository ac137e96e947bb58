import type { Span } from '../../../lib/text/span'

const WORD = /[\p{L}\p{N}_]+(?:['’][\p{L}\p{N}_]+)?/gu

/** The words of a text by number, so that spans can be compared by the words that they hold. */
export type TokenIndex = { readonly idsIn: (spans: readonly Span[]) => ReadonlySet<number> }

/** Numbers the words of a text; a word belongs to every span that it overlaps. */
export function indexTokens(text: string): TokenIndex {
  const words = Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
  const firstAfter = (position: number): number => {
    let [low, high] = [0, words.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((words[middle]?.end ?? Infinity) <= position) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    idsIn: (spans) => {
      const ids = new Set<number>()
      for (const { start, end } of spans)
        for (let i = firstAfter(start); (words[i]?.start ?? Infinity) < end; i++) ids.add(i)
      return ids
    },
  }
}

export const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let count = 0
  for (const id of a) if (b.has(id)) count++
  return count
}

/** Dice’s coefficient: 1 for the same words, 0 for none in common. */
export const dice = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  a.size + b.size === 0 ? 0 : (2 * shared(a, b)) / (a.size + b.size)
