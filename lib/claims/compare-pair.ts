import { longestCommonRun } from '../text/longest-common-run'
import type { ArticlePair } from './article-pair'
import type { Meaning } from './compare-meaning'
import { overlapOf, restOf, sharedWeights, type Overlap } from './compare-things'
import type { ArticleRows } from './article-rows'
import { intersect, type Kind, type PropositionIndex } from './index-propositions'
import { heightsIn, placeByCosine, placeInRows, type Place } from './place-in-rows'
import type { EventProposition } from './proposition'

/** Two propositions with what the cues ask of them, worked out once. Returned by comparePair. */
export type Pair = {
  readonly a: EventProposition
  readonly b: EventProposition
  /** By the stems of both: their cosine, and where it stands in each one's row. */
  readonly stems: Place & { readonly cosine: number; readonly heights: readonly [number, number] }
  /** Each person as one thing: the cosine, that without people, and where the first stands in each one's row. */
  readonly told: Place & { readonly cosine: number; readonly plain: number }
  /** By the meaning of their words. */
  readonly meaning: Meaning & Place
  /** The cosine of what both are about (compareGists). */
  readonly gist: number
  /** Weights of the shared stems, heaviest first; `plain` outside names and titles. */
  readonly shared: { readonly stems: readonly number[]; readonly plain: readonly number[] }
  readonly overlap: Readonly<Record<Kind, Overlap>>
  readonly run: { readonly length: number; readonly content: number; readonly quoted: number }
  /** The best cosine of the sentences just before both, or just after both: accounts that run in parallel. */
  readonly neighbours: number
  /** The best and second best cosine of one with a neighbour of the other. */
  readonly beside: readonly [number, number]
  /** The same as `overlap.stems` and their cosine, words weighed by how rare they are in general too. */
  readonly rare: Overlap & { readonly cosine: number; readonly rarest: number }
  /** Weights of what only one of them says, the less first. */
  readonly rest: Readonly<Record<'stems' | 'names' | 'plain' | 'people', readonly [number, number]>>
}

/** Compares two propositions of different articles, the lower number first; null where there is no such proposition. */
export function comparePair(
  index: PropositionIndex,
  { rowOf, pairOf }: ArticleRows,
  a: number,
  b: number,
): Pair | null {
  const [left, right] = [index.propositions[a], index.propositions[b]]
  if (!left || !right) return null
  const articles = pairOf(left.articleIndex, right.articleIndex)
  const { weightOf, cosineOf, toldOf, plainOf, meaningOf, meantOf, gistOf } = articles
  const cosine = cosineOf(a, b)
  const rows = [rowOf(a, right.articleIndex), rowOf(b, left.articleIndex)] as const
  const overlap = (kind: Kind) => overlapOf(index, weightOf, kind, a, b)
  const rest = (kind: Kind) => restOf(index, weightOf, kind, a, b)
  const shared = (kind: Kind) => sharedWeights(index, weightOf, kind, a, b)
  return {
    a: left,
    b: right,
    stems: { cosine, ...placeByCosine(rows, a, b, cosine), heights: heightsIn(rows, cosine) },
    told: {
      cosine: toldOf(a, b),
      plain: plainOf(a, b),
      ...placeInRows(rows, a, b, toldOf),
    },
    meaning: { ...meaningOf(a, b), ...placeInRows(rows, a, b, meantOf) },
    gist: gistOf(a, b),
    shared: { stems: shared('stems'), plain: shared('plain') },
    overlap: {
      stems: overlap('stems'),
      pairs: overlap('pairs'),
      names: overlap('names'),
      verbs: overlap('verbs'),
      nouns: overlap('nouns'),
      numbers: overlap('numbers'),
      people: overlap('people'),
      plain: overlap('plain'),
      told: overlap('told'),
    },
    run: runOf(index, a, b),
    neighbours: neighboursOf(index, cosineOf, a, b),
    beside: besideOf(index, cosineOf, a, b),
    rare: rareOf(index, articles, a, b),
    rest: { stems: rest('stems'), names: rest('names'), plain: rest('plain'), people: rest('people') },
  }
}

/** The longest common run of words, how many content words it holds, and how many of its words both quote. */
function runOf({ propositions, things, words }: PropositionIndex, a: number, b: number): Pair['run'] {
  const left = words[a] ?? []
  const { start, length } = longestCommonRun(left, words[b] ?? [])
  const quoted = propositions[a]?.quoted.filter((i) => i >= start && i < start + length).length ?? 0
  const stems = intersect(things.stems[a] ?? [], things.stems[b] ?? []).length
  return { length, content: Math.min(length, stems), quoted: propositions[b]?.quoted.length ? quoted : 0 }
}

/** A neighbour of `p` in its own article; -1 where there is none. */
const neighbour = ({ propositions }: PropositionIndex, p: number, step: number): number =>
  propositions[p + step]?.articleIndex === propositions[p]?.articleIndex ? p + step : -1

type Cosine = ArticlePair['cosineOf']

const cosineAt = (cosineOf: Cosine, x: number, y: number): number => (x < 0 || y < 0 ? 0 : cosineOf(x, y))

const neighboursOf = (index: PropositionIndex, cosineOf: Cosine, a: number, b: number): number =>
  Math.max(...[-1, 1].map((step) => cosineAt(cosineOf, neighbour(index, a, step), neighbour(index, b, step))))

function besideOf(
  index: PropositionIndex,
  cosineOf: Cosine,
  a: number,
  b: number,
): readonly [number, number] {
  const cosines = [-1, 1].flatMap((step) => [
    cosineAt(cosineOf, a, neighbour(index, b, step)),
    cosineAt(cosineOf, neighbour(index, a, step), b),
  ])
  const [best = 0, second = 0] = cosines.sort((x, y) => y - x)
  return [best, second]
}

function rareOf(index: PropositionIndex, articles: ArticlePair, a: number, b: number): Pair['rare'] {
  const { rarityOf } = articles
  return {
    ...overlapOf(index, rarityOf, 'stems', a, b),
    cosine: articles.rareOf(a, b),
    rarest: sharedWeights(index, rarityOf, 'stems', a, b)[0] ?? 0,
  }
}
