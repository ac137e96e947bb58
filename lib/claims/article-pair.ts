import { remember } from '../text/remember'
import { compareGists, findMiddle, type Direction } from './compare-gists'
import { compareMeaning, measureMeaning, weighWords, type Meaning } from './compare-meaning'
import { intersect, type IndexedArticle, type PropositionIndex } from './index-propositions'

/**
 * What two articles look like beside each other: how much each thing tells between them. Propositions are compared in
 * the light of their own two articles alone, so that what two articles share stays the same whatever others come.
 */
export type ArticlePair = {
  /** How much a thing tells between the two. */
  readonly weightOf: (thing: number) => number
  /** The geometric mean of that and of what a stem tells by itself. */
  readonly rarityOf: (stem: number) => number
  /** Cosine of the weighted stems of two propositions of the two, 0 to 1; 0 where one has none. */
  readonly cosineOf: (p: number, q: number) => number
  /** The same of a proposition with each of the other article, in its order. */
  readonly cosinesIn: (p: number, other: IndexedArticle) => readonly number[]
  /** The same of what they tell (Kind `told`), of their stems outside names (`plain`), and of stems weighed by rarity. */
  readonly toldOf: (p: number, q: number) => number
  readonly plainOf: (p: number, q: number) => number
  readonly rareOf: (p: number, q: number) => number
  /** How alike their words are in meaning, and the mean of its shares alone. */
  readonly meaningOf: (p: number, q: number) => Meaning
  readonly meantOf: (p: number, q: number) => number
  /** How near what they are about is (compareGists). */
  readonly gistOf: (p: number, q: number) => number
}

/**
 * What bounds the weight of a rare stem: as if each pair of articles held this many sentences. Raised, single rare words
 * decide more matches; lowered, all words count alike. Set to the size of a three-article event of the development gold.
 */
const SENTENCES = 80

/** Two articles of fewer sentences than this say too little of which words are rare. */
const FEWEST_SENTENCES = 40

/** A stem of every sentence still weighs something, so that reprints of one line are one claim. */
const LARGEST_SHARE = 0.8

/** Sets two articles, by their numbers, beside each other; `keep` may remember their middle (findMiddle). */
export function pairArticles(
  index: PropositionIndex,
  a: number,
  b: number,
  keep: (find: () => Direction) => Direction = (find) => find(),
): ArticlePair {
  const { articles, things, rarity, sequences, likeness } = index
  const [left, right] = [articles[a], articles[b]]
  const sentences = Math.max(FEWEST_SENTENCES, (left?.size ?? 0) + (right?.size ?? 0))
  const weightOf = remember((thing: number): number => {
    const holders = (left?.holders.get(thing) ?? 0) + (right?.holders.get(thing) ?? 0)
    const share = Math.min(LARGEST_SHARE, holders / sentences)
    return -Math.log(share + (1 - share) / SENTENCES)
  })
  const rarityOf = (stem: number) => Math.sqrt(weightOf(stem) * (rarity[stem] ?? 0))
  const weighedOf = remember((p: number) => weighWords(sequences[p] ?? [], rarityOf))
  const sizeOf = measureSizes(things.stems, weightOf)
  let gists: ArticlePair['gistOf'] | null = null
  const meant = new Map<number, number>()
  return {
    weightOf,
    rarityOf,
    cosineOf: measureCosine(things.stems, weightOf, sizeOf),
    cosinesIn: (p, other) => {
      const shared = new Array<number>(other.size).fill(0)
      for (const stem of things.stems[p] ?? []) {
        const weight = weightOf(stem) ** 2
        for (const q of other.postings.get(stem) ?? [])
          shared[q - other.first] = (shared[q - other.first] ?? 0) + weight
      }
      return shared.map((weight, i) => (weight > 0 ? weight / (sizeOf(p) * sizeOf(other.first + i)) : 0))
    },
    toldOf: measureCosine(things.told, weightOf),
    plainOf: measureCosine(things.plain, weightOf),
    rareOf: measureCosine(things.stems, rarityOf),
    meaningOf: (p, q) => compareMeaning(weighedOf(p), weighedOf(q), likeness),
    meantOf: (p, q) => {
      const key = p < q ? p * things.stems.length + q : q * things.stems.length + p
      let share = meant.get(key)
      if (share === undefined) {
        share = measureMeaning(weighedOf(p), weighedOf(q), likeness)
        meant.set(key, share)
      }
      return share
    },
    gistOf: (p, q) => {
      gists ??= compareGists(
        index,
        keep(() => findMiddle(index, [...numbersOf(left), ...numbersOf(right)], rarityOf)),
        rarityOf,
      )
      return gists(p, q)
    },
  }
}

/** The numbers of an article's propositions. */
const numbersOf = (article: IndexedArticle | undefined): readonly number[] =>
  Array.from({ length: article?.size ?? 0 }, (_, i) => (article?.first ?? 0) + i)

/** The length of each proposition over these things of it. */
function measureSizes(
  lists: readonly (readonly number[])[],
  weightOf: (thing: number) => number,
): (p: number) => number {
  return remember((p: number) =>
    Math.sqrt((lists[p] ?? []).reduce((sum, thing) => sum + weightOf(thing) ** 2, 0)),
  )
}

/** The cosine of two propositions by number, 0 to 1, over these things of each. */
function measureCosine(
  lists: readonly (readonly number[])[],
  weightOf: (thing: number) => number,
  sizeOf = measureSizes(lists, weightOf),
): (p: number, q: number) => number {
  return (p, q) => {
    const shared = intersect(lists[p] ?? [], lists[q] ?? [])
    if (shared.length === 0) return 0
    return shared.reduce((sum, thing) => sum + weightOf(thing) ** 2, 0) / (sizeOf(p) * sizeOf(q))
  }
}
