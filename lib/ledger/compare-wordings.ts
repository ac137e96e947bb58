import { alignTokens, COST, weightOf, type Aligned, type Pair } from './align-tokens'
import { countNegations } from './count-negations'
import type { Relation } from './relate-tokens'
import { tallySingles } from './tally-singles'
import type { Token } from './wording-token'

/** How one wording differs from another. Returned by compareWordings. */
export type Comparison = {
  /** 0 to 1: the part of the words that stayed, weighed by what they tell. */
  readonly similarity: number
  /** Content words that were replaced, lost or gained. */
  readonly words: number
  /** Of these, in pairs: an old one is gone and another one has come. */
  readonly replaced: number
  /** Content words replaced by others that can mean the same. */
  readonly likenesses: number
  /** Small words that tie what is told, replaced by others. */
  readonly joints: number
  /** Numbers and names replaced by others of their kind: what a correction does. */
  readonly corrections: number
  /** Numbers and names that were lost or gained. */
  readonly facts: number
  /** Names spelled otherwise, or with another part of the name. */
  readonly spellings: number
  /** Whether a negation came or went, or a word became its contrary. */
  readonly reversed: boolean
  /** Every other word that is not the same in the same order, small ones too. */
  readonly others: number
  /** Content words that both have. */
  readonly kept: number
  /** Whether one of the two has every word of the other in its order. */
  readonly holds: boolean
}

/** The same while it is counted. */
export type Tally = { -readonly [K in Exclude<keyof Comparison, 'similarity' | 'holds'>]: Comparison[K] } & {
  cost: number
}

/** A sentence of more words is no sentence; the work is the product of the lengths. */
const MOST_TOKENS = 300

/** Aligns two wordings word by word at the least cost and counts what changed. Too long, or both empty: nothing is alike. */
export function compareWordings(a: readonly Token[], b: readonly Token[]): Comparison {
  if (a.length > MOST_TOKENS || b.length > MOST_TOKENS || a.length + b.length === 0) return UNLIKE
  const aligned = alignTokens(a, b)
  const tally: Tally = { ...NOTHING, others: aligned.lost.length + aligned.gained.length, cost: 0 }
  for (const { kind } of aligned.same) if (kind !== 'small') tally.kept++
  const one = new Set<Token>()
  for (const pair of aligned.pairs) {
    tallyPair(tally, pair)
    if (isOneWord(pair.relation)) one.add(pair.from).add(pair.to)
  }
  if (countNegations(a, one) !== countNegations(b, one)) tally.reversed = true
  tallySingles(tally, aligned, a, b)
  const weight = (sum(a) + sum(b)) / 2
  const { cost, ...counts } = tally
  return { ...counts, similarity: Math.max(0, 1 - cost / weight), holds: holdsOther(aligned) }
}

const NOTHING: Omit<Comparison, 'similarity' | 'holds'> = {
  words: 0,
  replaced: 0,
  likenesses: 0,
  joints: 0,
  corrections: 0,
  facts: 0,
  spellings: 0,
  others: 0,
  reversed: false,
  kept: 0,
}
const UNLIKE: Comparison = { ...NOTHING, similarity: 0, holds: false }

const sum = (tokens: readonly Token[]): number => tokens.reduce((total, token) => total + weightOf(token), 0)

/** Spelled or inflected otherwise, it denies what it denied before. */
const isOneWord = (relation: Relation): boolean =>
  relation === 'form' || relation === 'slip' || relation === 'spelling'

function tallyPair(tally: Tally, { from, to, relation }: Pair): void {
  tally.cost += COST[relation]
  if (relation === 'same') {
    if (from.kind !== 'small') tally.kept++
    return
  }
  if (relation === 'name' || relation === 'number') {
    tally.corrections++
    return
  }
  tally.others++
  if (relation === 'reversal') tally.reversed = true
  if (relation === 'likeness') tally.likenesses++
  if (relation === 'joint') tally.joints++
  if (relation === 'spelling' && (from.kind === 'name' || to.kind === 'name')) tally.spellings++
  if (relation === 'word' || relation === 'kin' || relation === 'misfit') {
    tally.words++
    tally.replaced++
  }
}

function holdsOther({ pairs, lost, gained }: Aligned): boolean {
  if (lost.length > 0 && gained.length > 0) return false
  return pairs.every(
    ({ from, relation }) =>
      relation === 'same' || (isOneWord(relation) && !(relation === 'spelling' && from.kind === 'name')),
  )
}
