import { wordRarity } from '../text/word-rarity'
import type { EventProposition } from './proposition'

/** Kinds of things that propositions are compared by. `pairs` are two stems that follow one another. */
export type Kind = 'stems' | 'pairs' | 'names' | 'verbs' | 'nouns' | 'numbers' | 'people'

/** The event's propositions, ready for comparing. Returned by indexPropositions; positions in `propositions` name them. */
export type PropositionIndex = {
  readonly propositions: readonly EventProposition[]
  /** By kind and proposition: the numbers of its things, rising, each once. One numbering for all kinds. */
  readonly things: Readonly<Record<Kind, readonly (readonly number[])[]>>
  /** By number: how much the thing tells within this event. */
  readonly weights: readonly number[]
  /** By number of a stem: how much it tells within this event and by itself, the geometric mean of both. */
  readonly rarity: readonly number[]
  /** By proposition: its stems as numbers, in order, with repeats. */
  readonly sequences: readonly (readonly number[])[]
  /** By number of a stem: the propositions that hold it, rising. */
  readonly postings: readonly (readonly number[])[]
  /** By proposition: its words as numbers, in order. */
  readonly words: readonly (readonly number[])[]
  /** By proposition: the root of the sum of its stems' squared weights. */
  readonly norm: readonly number[]
}

/**
 * What bounds the weight of a rare stem: as if each event held this many sentences. Weights then stay the same from
 * three articles to four hundred, which the learned scorer relies on. Raised, single rare words decide more matches;
 * lowered, all words count alike. Set to the size of a three-article event of the development gold.
 */
const SENTENCES = 80

/** A proposition longer than this (a blob without full stops) is compared by its first stems and words only. */
const MOST_STEMS = 300

/** Prepares the propositions of an event, given article by article. No propositions give an empty index. */
export function indexPropositions(propositions: readonly EventProposition[]): PropositionIndex {
  const numbers = new Map<string, number>()
  const numberOf = (thing: string): number => {
    const number = numbers.get(thing) ?? numbers.size
    if (number === numbers.size) numbers.set(thing, number)
    return number
  }
  const numbered = (listOf: (p: EventProposition) => readonly string[]) =>
    propositions.map((p) => [...new Set(listOf(p).slice(0, MOST_STEMS).map(numberOf))].sort((a, b) => a - b))
  const things = {
    stems: numbered((p) => p.stems),
    pairs: numbered((p) => p.stems.slice(1).map((stem, i) => `${p.stems[i] ?? ''} ${stem}`)),
    names: numbered((p) => p.names),
    verbs: numbered((p) => p.verbs),
    nouns: numbered((p) => p.nouns),
    numbers: numbered((p) => p.numbers),
    people: numbered((p) => p.people.map(({ person }) => person)),
  }
  const sequences = propositions.map((p) => p.stems.slice(0, MOST_STEMS).map(numberOf))
  const words = propositions.map((p) => p.words.slice(0, MOST_STEMS).map((word) => numberOf(`=${word}`)))
  const postings = invert(things.stems, numbers.size)
  const holders = [things.pairs, things.people].map((lists) => invert(lists, numbers.size))
  const weights = postings.map((list, n) =>
    weigh(Math.max(list.length, ...holders.map((h) => h[n]?.length ?? 0)), propositions.length),
  )
  const norm = things.stems.map((own) => Math.sqrt(own.reduce((sum, n) => sum + (weights[n] ?? 0) ** 2, 0)))
  const rarity = [...numbers].map(([thing, n]) => Math.sqrt((weights[n] ?? 0) * wordRarity(thing)))
  return { propositions, things, weights, rarity, sequences, postings, words, norm }
}

function invert(lists: readonly (readonly number[])[], size: number): readonly (readonly number[])[] {
  const postings = Array.from({ length: size }, (): number[] => [])
  lists.forEach((list, p) => list.forEach((n) => postings[n]?.push(p)))
  return postings
}

/** An event of fewer sentences than this says too little of which words are rare. */
const FEWEST_SENTENCES = 40

/** A stem of every sentence still weighs something, so that an event of reprints of one line is one claim. */
const LARGEST_SHARE = 0.8

/** Inverse document frequency within the event, smoothed. */
function weigh(holders: number, propositions: number): number {
  const share = Math.min(LARGEST_SHARE, holders / Math.max(FEWEST_SENTENCES, propositions))
  return -Math.log(share + (1 - share) / SENTENCES)
}

/** What two rising lists share, rising. */
export function intersect(left: readonly number[], right: readonly number[]): readonly number[] {
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
export function cosineOf({ things, weights, norm }: PropositionIndex, a: number, b: number): number {
  const size = (norm[a] ?? 0) * (norm[b] ?? 0)
  if (size === 0) return 0
  const shared = intersect(things.stems[a] ?? [], things.stems[b] ?? [])
  return shared.reduce((sum, stem) => sum + (weights[stem] ?? 0) ** 2, 0) / size
}
