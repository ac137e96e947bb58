import { relateTokens, type Relation } from './relate-tokens'
import type { Token } from './wording-token'

/** What a change of each kind costs, beside a content word lost or gained: 1. */
export const COST: Readonly<Record<Relation, number>> = {
  same: 0,
  form: 0.15,
  synonym: 0.3,
  likeness: 0.3,
  slip: 0.2,
  kin: 0.5,
  spelling: 0.2,
  small: 0.3,
  // As much as one lost and one gained.
  misfit: 0.5,
  word: 1,
  name: 1,
  number: 1,
  reversal: 1.5,
}

/** What putting another word for one costs at least. */
const LEAST_COST = Math.min(...Object.values(COST).filter((cost) => cost > 0))

/** How much a word tells. */
export const weightOf = ({ kind }: Token): number => (kind === 'small' ? 0.25 : 1)

/** Two words that stand for each other. */
export type Pair = { readonly from: Token; readonly to: Token; readonly relation: Relation }
/** Returned by alignTokens: words that stand for each other, and those that stand for none. */
export type Aligned = {
  readonly pairs: readonly Pair[]
  readonly lost: readonly Token[]
  readonly gained: readonly Token[]
}

/** The cheapest way from one list of words to the other (Needleman and Wunsch); what both begin and end with is set aside. */
export function alignTokens(a: readonly Token[], b: readonly Token[]): Aligned {
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
  const [old, fresh] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  const middle = alignMiddle(joinCompounds(old, fresh), joinCompounds(fresh, old))
  return { pairs: [...pairs, ...middle.pairs], lost: middle.lost, gained: middle.gained }
}

/** "health care" where the other has "healthcare": as one word. */
function joinCompounds(tokens: readonly Token[], others: readonly Token[]): readonly Token[] {
  const whole = new Map(others.map((token) => [token.fold, token]))
  const joined: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const compound = whole.get(at(tokens, i).fold + (tokens[i + 1]?.fold ?? '-'))
    joined.push(compound ?? at(tokens, i))
    if (compound) i++
  }
  return joined
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
      const apart = Math.min(loss, gain)
      const before = costs[cell - width - 1] ?? 0
      const isSame = at(a, i - 1).fold === at(b, k - 1).fold
      // How two words are related costs more to find than all the rest; mostly no relation could be cheap enough.
      const relation =
        isSame || before + LEAST_COST <= apart ? relateTokens(at(a, i - 1), at(b, k - 1)) : null
      const swap = relation === null ? Infinity : before + COST[relation]
      costs[cell] = Math.min(apart, swap)
      relations[cell] = swap <= apart ? relation : null
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
