import type { EventProposition } from './proposition'

/** The event's propositions, ready for comparing. Returned by indexPropositions; positions in `propositions` name them. */
export type PropositionIndex = {
  readonly propositions: readonly EventProposition[]
  readonly articles: number
  /** By stem number: how much it tells within this event. */
  readonly weights: readonly number[]
  /** By proposition: the numbers of its stems, rising, each once. */
  readonly stems: readonly (readonly number[])[]
  /** By stem number: the propositions that hold it, rising. */
  readonly postings: readonly (readonly number[])[]
  /** By proposition: the sum of its stems' weights, and the root of the sum of their squares. */
  readonly mass: readonly number[]
  readonly norm: readonly number[]
}

/**
 * What bounds the weight of a rare stem: as if each event held this many sentences. Weights then stay the same from
 * three articles to four hundred, which the learned scorer relies on. Raised, single rare words decide more matches;
 * lowered, all words count alike. Set to the size of a three-article event of the development gold.
 */
const SENTENCES = 80

/** A proposition longer than this (a blob without full stops) is compared by its first stems only. */
const MOST_STEMS = 300

/** Prepares the propositions of an event, given article by article. No propositions give an empty index. */
export function indexPropositions(
  propositions: readonly EventProposition[],
  articles: number,
): PropositionIndex {
  const numbers = new Map<string, number>()
  const postings: number[][] = []
  const stems = propositions.map((proposition, p) => {
    const own = new Set<number>()
    for (const stem of proposition.stems.slice(0, MOST_STEMS)) {
      const number = numbers.get(stem) ?? numbers.size
      if (number === numbers.size) {
        numbers.set(stem, number)
        postings.push([])
      }
      if (!own.has(number)) postings[number]?.push(p)
      own.add(number)
    }
    return [...own].sort((a, b) => a - b)
  })
  const weights = postings.map((list) => weigh(list.length / Math.max(1, propositions.length)))
  const mass = stems.map((own) => own.reduce((sum, stem) => sum + (weights[stem] ?? 0), 0))
  const norm = stems.map((own) => Math.sqrt(own.reduce((sum, stem) => sum + (weights[stem] ?? 0) ** 2, 0)))
  return { propositions, articles, weights, stems, postings, mass, norm }
}

/** Inverse document frequency within the event, smoothed: a stem of every sentence weighs 0. */
const weigh = (share: number): number => Math.max(0, -Math.log(share + (1 - share) / SENTENCES))

/** The stems that two propositions share, rising. */
export function sharedStems(index: PropositionIndex, a: number, b: number): readonly number[] {
  const left = index.stems[a] ?? []
  const right = index.stems[b] ?? []
  const shared: number[] = []
  let i = 0
  let j = 0
  while (i < left.length && j < right.length) {
    const x = left[i] ?? 0
    const y = right[j] ?? 0
    if (x === y) shared.push(x)
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared
}

/** Cosine of two propositions' weighted stems, 0 to 1; 0 where one has no stems. */
export function cosineOf(index: PropositionIndex, a: number, b: number): number {
  const size = (index.norm[a] ?? 0) * (index.norm[b] ?? 0)
  if (size === 0) return 0
  return sharedStems(index, a, b).reduce((sum, stem) => sum + (index.weights[stem] ?? 0) ** 2, 0) / size
}
