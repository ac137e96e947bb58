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
  joint: 0.3,
  // As much as one lost and one gained.
  misfit: 0.5,
  word: 1,
  name: 1,
  number: 1,
  reversal: 1.5,
}

/** How much a word tells. */
export const weightOf = ({ kind }: Token): number => (kind === 'small' ? 0.25 : 1)

/** Two words that stand for each other. */
export type Pair = { readonly from: Token; readonly to: Token; readonly relation: Relation }
/** Returned by alignTokens. */
export type Aligned = {
  /** Words that both begin or end with: they stand for themselves. */
  readonly same: readonly Token[]
  /** Between them: words that stand for each other, and those that stand for none. */
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
  const same = [...a.slice(0, head), ...a.slice(a.length - tail)]
  const [old, fresh] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  if (old.length === 0 || fresh.length === 0) return { same, pairs: [], lost: old, gained: fresh }
  const [left, right] = [joinCompounds(old, fresh), joinCompounds(fresh, old)]
  return { same, ...(alignStraight(left, right) ?? alignMiddle(left, right)) }
}

/** Any other way than word for word leaves out a word on each side, which costs this at least. */
const LEAST_ASTRAY = 0.5

/** Word for word, where both have as many and nothing else can cost less; else null. Most edits are that small. */
function alignStraight(a: readonly Token[], b: readonly Token[]): Omit<Aligned, 'same'> | null {
  if (a.length !== b.length) return null
  const pairs: Pair[] = []
  let cost = 0
  for (let i = a.length - 1; i >= 0; i--) {
    const [from, to] = [at(a, i), at(b, i)]
    const relation = relateTokens(from, to)
    if (relation === null) return null
    cost += COST[relation]
    if (cost >= LEAST_ASTRAY) return null
    pairs.push({ from, to, relation })
  }
  return { pairs, lost: [], gained: [] }
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

function alignMiddle(a: readonly Token[], b: readonly Token[]): Omit<Aligned, 'same'> {
  const width = b.length + 1
  const costs = new Float64Array((a.length + 1) * width)
  const relations: (Relation | null)[] = new Array<Relation | null>(costs.length).fill(null)
  const gains = b.map(weightOf)
  gains.forEach((gain, k) => (costs[k + 1] = (costs[k] ?? 0) + gain))
  let cell = width
  for (const from of a) {
    // Before the row is filled: a loop that does both is compiled anew for longer than most articles need it.
    const row = b.map((to) => relateTokens(from, to))
    const loss = weightOf(from)
    let before = costs[cell - width] ?? 0
    let left = (costs[cell++] = before + loss)
    for (let k = 0; k < b.length; k++) {
      const above = costs[cell - width] ?? 0
      const apart = Math.min(above + loss, left + (gains[k] ?? 0))
      const relation = row[k] ?? null
      const swap = relation === null ? Infinity : before + COST[relation]
      if (swap <= apart) relations[cell] = relation
      left = costs[cell++] = Math.min(apart, swap)
      before = above
    }
  }
  return traceBack(a, b, costs, relations)
}

function traceBack(
  a: readonly Token[],
  b: readonly Token[],
  costs: Float64Array,
  relations: readonly (Relation | null)[],
): Omit<Aligned, 'same'> {
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
