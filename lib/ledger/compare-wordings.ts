import { alignTokens, COST, weightOf } from './align-tokens'
import { isReversal } from './relate-tokens'
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

/** A word that only changed its place, or is said once more. */
const MOVED = 0.25

/** A sentence of more words is no sentence; the work is the product of the lengths. */
const MOST_TOKENS = 300

/** Aligns two wordings word by word at the least cost and counts what changed. Too long, or both empty: nothing is alike. */
export function compareWordings(a: readonly Token[], b: readonly Token[]): Comparison {
  if (a.length > MOST_TOKENS || b.length > MOST_TOKENS || a.length + b.length === 0) return UNLIKE
  const { pairs, lost, gained } = alignTokens(a, b)
  const tally = {
    words: 0,
    replaced: 0,
    likenesses: 0,
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
    if (relation === 'word' || relation === 'kin') {
      tally.words++
      tally.replaced++
    }
    if (relation === 'likeness') tally.likenesses++
    if (relation !== 'same' && relation !== 'name' && relation !== 'number') tally.others++
    if (relation === 'name' || relation === 'number') tally.corrections++
    if (relation === 'spelling' && (from.kind === 'name' || to.kind === 'name')) tally.spellings++
    if (relation === 'same' || relation === 'form' || relation === 'synonym' || relation === 'likeness')
      kept.add(from.fold).add(to.fold)
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
  const lostCount = single.length
  const content = { lost: 0, gained: 0 }
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
    if (token.kind === 'word') {
      tally.words++
      if (i < lostCount) content.lost++
      else content.gained++
    } else if (token.kind === 'name' && standsBesideName(token, a, b, kept)) tally.spellings++
    else tally.facts++
  })
  tally.replaced += Math.min(content.lost, content.gained)
  const weight = (sum(a) + sum(b)) / 2
  const { cost, ...counts } = tally
  return { ...counts, similarity: Math.max(0, 1 - cost / weight), reversed }
}

const UNLIKE: Comparison = {
  similarity: 0,
  words: 0,
  replaced: 0,
  likenesses: 0,
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
