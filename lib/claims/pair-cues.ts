import { longestCommonRun } from '../text/longest-common-run'
import type { Candidates, Row } from './find-candidates'
import { cosineOf, intersect, type Kind, type PropositionIndex } from './index-propositions'
import type { EventProposition } from './proposition'

/** Two propositions with what the cues ask of them, worked out once. */
type Pair = {
  readonly a: EventProposition
  readonly b: EventProposition
  readonly cosine: number
  /** Weights of the shared stems, heaviest first. */
  readonly shared: readonly number[]
  readonly overlap: Readonly<Record<Kind, Overlap>>
  readonly run: { readonly length: number; readonly content: number; readonly quoted: number }
  /** Rank of each in the other's row (0 is best), and how far its cosine lies above the row's best other. */
  readonly ranks: readonly [number, number]
  readonly margins: readonly [number, number]
  readonly neighbours: number
}

/** What two sets share, by weight: of the whole, of the smaller's and of the larger's part. */
type Overlap = {
  readonly count: number
  readonly weight: number
  readonly least: number
  readonly most: number
  /** Both sets hold something. */
  readonly both: boolean
}

/** One number about a pair that hints at whether both state the same. Order of the two never matters. */
type Cue = readonly [name: string, of: (pair: Pair) => number]

const log = (x: number): number => Math.log(1 + x)
const flag = (is: boolean): number => (is ? 1 : 0)

/** The learned weights (matcher.json) are for these cues by name; train again after any change. */
const CUES: readonly Cue[] = [
  ['cosine', (p) => p.cosine],
  ['cosine squared', (p) => p.cosine ** 2],
  ['stems: least contained', (p) => p.overlap.stems.least],
  ['stems: most contained', (p) => p.overlap.stems.most],
  ['stems: shared weight', (p) => log(p.overlap.stems.weight)],
  ['stems: shared', (p) => log(p.overlap.stems.count)],
  ['rarest shared', (p) => p.shared[0] ?? 0],
  ['second rarest shared', (p) => p.shared[1] ?? 0],
  ['third rarest shared', (p) => p.shared[2] ?? 0],
  ['fourth rarest shared', (p) => p.shared[3] ?? 0],
  ['pairs: shared', (p) => log(p.overlap.pairs.count)],
  ['pairs: most contained', (p) => p.overlap.pairs.most],
  ['names: shared', (p) => log(p.overlap.names.count)],
  ['names: shared weight', (p) => log(p.overlap.names.weight)],
  ['names: least contained', (p) => p.overlap.names.least],
  ['names: none in common', (p) => flag(p.overlap.names.both && p.overlap.names.count === 0)],
  ['people: shared', (p) => log(p.overlap.people.count)],
  ['people: shared weight', (p) => log(p.overlap.people.weight)],
  ['people: least contained', (p) => p.overlap.people.least],
  ['people: most contained', (p) => p.overlap.people.most],
  ['people: none in common', (p) => flag(p.overlap.people.both && p.overlap.people.count === 0)],
  ['verbs: shared weight', (p) => log(p.overlap.verbs.weight)],
  ['verbs: most contained', (p) => p.overlap.verbs.most],
  ['nouns: shared weight', (p) => log(p.overlap.nouns.weight)],
  ['nouns: most contained', (p) => p.overlap.nouns.most],
  ['numbers: shared', (p) => log(p.overlap.numbers.count)],
  ['numbers: none in common', (p) => flag(p.overlap.numbers.both && p.overlap.numbers.count === 0)],
  ['run: words', (p) => log(p.run.length)],
  ['run: content words', (p) => log(p.run.content)],
  ['run: in quotes', (p) => log(p.run.quoted)],
  ['run: of the shorter', (p) => p.run.length / Math.max(1, Math.min(p.a.words.length, p.b.words.length))],
  ['quoted: difference', (p) => Math.abs(quotedShare(p.a) - quotedShare(p.b))],
  ['quoted: least', (p) => Math.min(quotedShare(p.a), quotedShare(p.b))],
  ['length: shorter', (p) => log(Math.min(p.a.stems.length, p.b.stems.length))],
  ['length: longer', (p) => log(Math.max(p.a.stems.length, p.b.stems.length))],
  ['rank: better', (p) => 1 / (1 + Math.min(...p.ranks))],
  ['rank: worse', (p) => 1 / (1 + Math.max(...p.ranks))],
  ['margin: better', (p) => Math.max(...p.margins)],
  ['margin: worse', (p) => Math.min(...p.margins)],
  ['position: difference', (p) => Math.abs(p.a.position - p.b.position)],
  ['position: earlier', (p) => Math.min(p.a.position, p.b.position)],
  ['position: later', (p) => Math.max(p.a.position, p.b.position)],
  ['position: both lead', (p) => flag(Math.max(p.a.sentence, p.b.sentence) < 2)],
  ['neighbours', (p) => p.neighbours],
  ['negation differs', (p) => flag(p.a.negated !== p.b.negated)],
]

export const CUE_NAMES: readonly string[] = CUES.map(([name]) => name)

/** The cues of two propositions, in the order of CUE_NAMES; both orders of the two give the same. */
export function findPairCues(
  index: PropositionIndex,
  candidates: Candidates,
  a: number,
  b: number,
): readonly number[] {
  const pair = comparePair(index, candidates, Math.min(a, b), Math.max(a, b))
  return pair ? CUES.map(([, of]) => of(pair)) : CUES.map(() => 0)
}

function comparePair(index: PropositionIndex, { rowOf }: Candidates, a: number, b: number): Pair | null {
  const [left, right] = [index.propositions[a], index.propositions[b]]
  if (!left || !right) return null
  const cosine = cosineOf(index, a, b)
  const rows = [rowOf(a, right.articleIndex), rowOf(b, left.articleIndex)] as const
  const weightOf = (n: number) => index.weights[n] ?? 0
  return {
    a: left,
    b: right,
    cosine,
    shared: intersect(index.things.stems[a] ?? [], index.things.stems[b] ?? [])
      .map(weightOf)
      .sort((x, y) => y - x),
    overlap: {
      stems: overlapOf(index, 'stems', a, b),
      pairs: overlapOf(index, 'pairs', a, b),
      names: overlapOf(index, 'names', a, b),
      verbs: overlapOf(index, 'verbs', a, b),
      nouns: overlapOf(index, 'nouns', a, b),
      numbers: overlapOf(index, 'numbers', a, b),
      people: overlapOf(index, 'people', a, b),
    },
    run: runOf(index, a, b),
    ranks: [rankIn(rows[0], b), rankIn(rows[1], a)],
    margins: [marginIn(rows[0], b, cosine), marginIn(rows[1], a, cosine)],
    neighbours: neighboursOf(index, a, b),
  }
}

function overlapOf({ things, weights }: PropositionIndex, kind: Kind, a: number, b: number): Overlap {
  const weigh = (list: readonly number[]) => list.reduce((sum, n) => sum + (weights[n] ?? 0), 0)
  const left = things[kind][a] ?? []
  const right = things[kind][b] ?? []
  const shared = intersect(left, right)
  const weight = weigh(shared)
  const parts = [left, right].map((list) => weight / Math.max(1e-9, weigh(list)))
  return {
    count: shared.length,
    weight,
    least: weight > 0 ? Math.min(...parts) : 0,
    most: weight > 0 ? Math.max(...parts) : 0,
    both: left.length > 0 && right.length > 0,
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

/** Beyond the matches that a row keeps all ranks are one. */
const rankIn = (row: Row, q: number): number => {
  const rank = row.top.indexOf(q)
  return rank < 0 ? row.top.length : rank
}

const marginIn = (row: Row, q: number, cosine: number): number =>
  cosine - (row.top[0] === q ? row.second : row.best)

/** The best cosine of the sentences just before and after: accounts that run in parallel. */
function neighboursOf(index: PropositionIndex, a: number, b: number): number {
  const beside = (p: number, step: number): number =>
    index.propositions[p + step]?.articleIndex === index.propositions[p]?.articleIndex ? p + step : -1
  const cosines = [-1, 1].map((step) => {
    const [x, y] = [beside(a, step), beside(b, step)]
    return x < 0 || y < 0 ? 0 : cosineOf(index, x, y)
  })
  return Math.max(...cosines)
}

const quotedShare = (p: EventProposition): number => p.quoted.length / Math.max(1, p.words.length)
