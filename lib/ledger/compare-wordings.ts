import { isReversal, relateTokens, type Relation } from './relate-tokens'
import type { Token } from './wording-token'

/** How one wording differs from another. Returned by compareWordings. */
export type Comparison = {
  /** 0 to 1: the part of the words that stayed, weighed by what they tell. */
  readonly similarity: number
  /** Content words that were replaced, lost or gained. */
  readonly words: number
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
}

/** What a change of each kind costs, beside a content word lost or gained: 1. */
const COST: Readonly<Record<Relation, number>> = {
  same: 0,
  form: 0.15,
  spelling: 0.2,
  small: 0.3,
  word: 1,
  name: 1,
  number: 1,
  reversal: 1.5,
}

const weightOf = ({ kind }: Token): number => (kind === 'small' ? 0.25 : 1)

/** A word that only changed its place, or is said once more. */
const MOVED = 0.25

/** A sentence of more words is no sentence; the work is the product of the lengths. */
const MOST_TOKENS = 300

/** Aligns two wordings word by word at the least cost and counts what changed. Too long, or both empty: nothing is alike. */
export function compareWordings(a: readonly Token[], b: readonly Token[]): Comparison {
  if (a.length > MOST_TOKENS || b.length > MOST_TOKENS || a.length + b.length === 0) return UNLIKE
  const { pairs, lost, gained } = align(a, b)
  const tally = {
    words: 0,
    corrections: 0,
    facts: 0,
    spellings: 0,
    others: lost.length + gained.length,
    kept: 0,
    cost: 0,
  }
  let reversed = countNegations(a) !== countNegations(b)
  const kept = new Set<string>()
  for (const { from, to, relation } of pairs) {
    tally.cost += COST[relation]
    if (relation === 'reversal') reversed = true
    if (relation === 'word') tally.words++
    if (relation !== 'same' && relation !== 'name' && relation !== 'number') tally.others++
    if (relation === 'name' || relation === 'number') tally.corrections++
    if (relation === 'spelling' && (from.kind === 'name' || to.kind === 'name')) tally.spellings++
    if (relation === 'same' || relation === 'form') kept.add(from.fold).add(to.fold)
    if (from.kind !== 'small' && relation === 'same') tally.kept++
  }
  const open = new Map<string, number>()
  for (const token of gained) open.set(token.fold, (open.get(token.fold) ?? 0) + 1)
  const single: Token[] = []
  for (const token of lost) {
    const moved = open.get(token.fold) ?? 0
    if (moved === 0) single.push(token)
    else open.set(token.fold, moved - 1)
    if (moved > 0) tally.cost += MOVED * weightOf(token)
    if (moved > 0 && token.kind !== 'small') tally.kept++
  }
  for (const token of gained) {
    const count = open.get(token.fold) ?? 0
    if (count > 0) single.push(token)
    open.set(token.fold, count - 1)
  }
  single.forEach((token, i) => {
    if (single.slice(i + 1).some((other) => isReversal(token, other))) reversed = true
    const repeated = kept.has(token.fold)
    tally.cost += (repeated ? MOVED : 1) * weightOf(token)
    if (repeated || token.kind === 'small') return
    if (token.kind === 'word') tally.words++
    else if (token.kind === 'name' && standsBesideName(token, a, b, kept)) tally.spellings++
    else tally.facts++
  })
  const weight = (sum(a) + sum(b)) / 2
  const { cost, ...counts } = tally
  return { ...counts, similarity: Math.max(0, 1 - cost / weight), reversed }
}

const UNLIKE: Comparison = {
  similarity: 0,
  words: 0,
  corrections: 0,
  facts: 0,
  spellings: 0,
  others: 0,
  reversed: false,
  kept: 0,
}

const sum = (tokens: readonly Token[]): number => tokens.reduce((total, token) => total + weightOf(token), 0)

const NEGATIONS = new Set(
  'not no never none nobody nothing neither nor without hardly barely unable unwilling'.split(' '),
)

/** Verbs that deny what follows, where "to" follows: "failed to appear". */
const BEFORE_TO = new Set('fail refus declin'.split(' '))
const DENIALS = new Set('deni disput falsely allegedly purportedly'.split(' '))

const countNegations = (tokens: readonly Token[]): number =>
  tokens.filter(
    ({ fold, stem }, i) =>
      NEGATIONS.has(fold) ||
      DENIALS.has(stem) ||
      DENIALS.has(fold) ||
      (BEFORE_TO.has(stem) && tokens[i + 1]?.fold === 'to'),
  ).length

/** "Ada Lind" became "Lind": a part of a name that stands beside a part that stayed. */
function standsBesideName(
  token: Token,
  a: readonly Token[],
  b: readonly Token[],
  kept: ReadonlySet<string>,
): boolean {
  return [a, b].some((tokens) => {
    const at = tokens.indexOf(token)
    return (
      at >= 0 &&
      [tokens[at - 1], tokens[at + 1]].some((other) => other?.kind === 'name' && kept.has(other.fold))
    )
  })
}

type Pair = { readonly from: Token; readonly to: Token; readonly relation: Relation }
type Aligned = {
  readonly pairs: readonly Pair[]
  readonly lost: readonly Token[]
  readonly gained: readonly Token[]
}

/** The cheapest way from one list of words to the other (Needleman and Wunsch); what both begin and end with is set aside. */
function align(a: readonly Token[], b: readonly Token[]): Aligned {
  let head = 0
  while (head < a.length && head < b.length && a[head]?.fold === b[head]?.fold) head++
  let tail = 0
  const rest = Math.min(a.length, b.length) - head
  while (tail < rest && a[a.length - 1 - tail]?.fold === b[b.length - 1 - tail]?.fold) tail++
  const pairs: Pair[] = []
  const same = (i: number, k: number) => {
    const [from, to] = [a[i], b[k]]
    if (from && to) pairs.push({ from, to, relation: 'same' })
  }
  for (let i = 0; i < head; i++) same(i, i)
  for (let i = 0; i < tail; i++) same(a.length - 1 - i, b.length - 1 - i)
  const middle = alignMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  return { pairs: [...pairs, ...middle.pairs], lost: middle.lost, gained: middle.gained }
}

function alignMiddle(a: readonly Token[], b: readonly Token[]): Aligned {
  const width = b.length + 1
  const costs = new Float64Array((a.length + 1) * width)
  const relations: (Relation | null)[] = new Array<Relation | null>(costs.length).fill(null)
  for (let k = 1; k <= b.length; k++) costs[k] = (costs[k - 1] ?? 0) + weightOf(at(b, k - 1))
  for (let i = 1; i <= a.length; i++) {
    costs[i * width] = (costs[(i - 1) * width] ?? 0) + weightOf(at(a, i - 1))
    for (let k = 1; k <= b.length; k++) {
      const cell = i * width + k
      const loss = (costs[cell - width] ?? 0) + weightOf(at(a, i - 1))
      const gain = (costs[cell - 1] ?? 0) + weightOf(at(b, k - 1))
      const relation = relateTokens(at(a, i - 1), at(b, k - 1))
      const swap = relation === null ? Infinity : (costs[cell - width - 1] ?? 0) + COST[relation]
      costs[cell] = Math.min(loss, gain, swap)
      relations[cell] = swap <= loss && swap <= gain ? relation : null
    }
  }
  return traceBack(a, b, costs, relations)
}

function traceBack(
  a: readonly Token[],
  b: readonly Token[],
  costs: Float64Array,
  relations: readonly (Relation | null)[],
): Aligned {
  const width = b.length + 1
  const pairs: Pair[] = []
  const lost: Token[] = []
  const gained: Token[] = []
  let [i, k] = [a.length, b.length]
  while (i > 0 || k > 0) {
    const cell = i * width + k
    const relation = i > 0 && k > 0 ? relations[cell] : null
    if (relation) pairs.push({ from: at(a, --i), to: at(b, --k), relation })
    else if (
      k === 0 ||
      (i > 0 && Math.abs((costs[cell] ?? 0) - (costs[cell - width] ?? 0) - weightOf(at(a, i - 1))) < 1e-9)
    )
      lost.push(at(a, --i))
    else gained.push(at(b, --k))
  }
  return { pairs, lost, gained }
}

const EMPTY: Token = { fold: '', word: '', stem: '', kind: 'small' }
const at = (tokens: readonly Token[], i: number): Token => tokens[i] ?? EMPTY
