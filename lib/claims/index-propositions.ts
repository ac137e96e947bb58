import { wordRarity } from '../text/word-rarity'
import { wordVector } from '../text/word-vectors'
import { measureLikeness, type Likeness } from './measure-likeness'
import type { EventProposition } from './proposition'

/**
 * Kinds of things that propositions are compared by. `pairs` are two stems that follow one another; `plain` are the stems
 * outside names and titles, `told` those and whoever is meant or speaks: what a sentence says once each person is one thing.
 */
export type Kind = 'stems' | 'pairs' | 'names' | 'verbs' | 'nouns' | 'numbers' | 'people' | 'plain' | 'told'

/** Where an article's propositions stand, how many of them hold each thing, and which of them, rising, each stem. */
export type IndexedArticle = {
  readonly first: number
  readonly size: number
  readonly holders: ReadonlyMap<number, number>
  readonly postings: ReadonlyMap<number, readonly number[]>
}

/** The event's propositions, ready for comparing. Returned by indexPropositions; positions in `propositions` name them. */
export type PropositionIndex = {
  readonly propositions: readonly EventProposition[]
  /** By article number. */
  readonly articles: readonly IndexedArticle[]
  /** By kind and proposition: the numbers of its things, rising, each once. One numbering for all kinds. */
  readonly things: Readonly<Record<Kind, readonly (readonly number[])[]>>
  /** By number of a stem: how much it tells by itself, whatever the event. */
  readonly rarity: readonly number[]
  /** By number of a stem: its direction (wordVector). */
  readonly vectors: readonly (Int8Array | null)[]
  /** How alike two stems are used, by their numbers. */
  readonly likeness: Likeness
  /** By proposition: its stems as numbers, in order, with repeats. */
  readonly sequences: readonly (readonly number[])[]
  /** By proposition: its words as numbers, in order. */
  readonly words: readonly (readonly number[])[]
}

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
    plain: numbered((p) => p.plain),
    told: numbered((p) => [...p.plain, ...personsOf(p)]),
  }
  const vectors = [...numbers.keys()].map(wordVector)
  return {
    propositions,
    articles: indexArticles(propositions, things.stems, [things.pairs, numbered(personsOf)]),
    things,
    rarity: [...numbers.keys()].map(wordRarity),
    vectors,
    likeness: measureLikeness(vectors),
    sequences: propositions.map((p) => p.stems.slice(0, MOST_STEMS).map(numberOf)),
    words: propositions.map((p) => p.words.slice(0, MOST_STEMS).map((word) => numberOf(`=${word}`))),
  }
}

/** Whom a proposition means or lets speak. */
const personsOf = ({ people, voices }: EventProposition): readonly string[] => [
  ...people.map(({ person }) => person),
  ...voices,
]

/** By article number; an article that states nothing is empty. */
function indexArticles(
  propositions: readonly EventProposition[],
  stems: readonly (readonly number[])[],
  others: readonly (readonly (readonly number[])[])[],
): readonly IndexedArticle[] {
  const articles: {
    first: number
    size: number
    holders: Map<number, number>
    postings: Map<number, number[]>
  }[] = []
  propositions.forEach(({ articleIndex }, p) => {
    while (articles.length <= articleIndex)
      articles.push({ first: p, size: 0, holders: new Map(), postings: new Map() })
    const article = articles[articleIndex]
    if (!article) return
    article.size++
    for (const lists of [stems, ...others])
      for (const n of lists[p] ?? []) article.holders.set(n, (article.holders.get(n) ?? 0) + 1)
    for (const stem of stems[p] ?? []) {
      const list = article.postings.get(stem)
      if (list) list.push(p)
      else article.postings.set(stem, [p])
    }
  })
  return articles
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
