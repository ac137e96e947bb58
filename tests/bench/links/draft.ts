/** A sentence of an article that is being edited, with the numbers of the links that lead to it: the truth of the bench. */
export type Line = {
  readonly text: string
  readonly links: readonly number[]
  /** Of these links those whose passage was cut, and most of it went elsewhere; none for most. */
  readonly lesser?: readonly number[]
  /** The links to whose sentence it is a copy, word for word; none for most. */
  readonly copies?: readonly number[]
  /** The links whose sentence it reads like and is not; none for most. */
  readonly twinOf?: readonly number[]
  /** What it said before, edit by edit; none for most. */
  readonly past?: readonly string[]
  /** What was done to it in this generation; null for a line that nobody touched. */
  readonly edit: string | null
}

/** An article as paragraphs of sentences. */
export type Draft = readonly (readonly Line[])[]

export const textOf = (draft: Draft): string =>
  draft.map((paragraph) => paragraph.map(({ text }) => text).join(' ')).join('\n\n')

/** Seeded random numbers (mulberry32), so that every run edits alike. */
export type Dice = {
  readonly next: () => number
  readonly below: (n: number) => number
  readonly pick: <T>(list: readonly T[]) => T
}

export function rollDice(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (n: number) => Math.floor(next() * n)
  return {
    next,
    below,
    pick: <T>(list: readonly T[]): T => {
      const found = list[below(list.length)]
      if (found === undefined) throw new Error('nothing to pick from')
      return found
    },
  }
}
