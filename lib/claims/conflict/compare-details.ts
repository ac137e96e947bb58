import { compareSlots, markOf, type Likeness } from './compare-slots'
import type { Detail, DetailRule } from './detail'
import type { EventWords, ReadStatement } from './read-statement'
import type { Known, Rivalry } from './slot-cues'

/** A statement with its details: by rule, those of each key. Returned by describeStatement. */
export type Described = {
  readonly statement: ReadStatement
  readonly details: readonly ReadonlyMap<string, readonly Detail[]>[]
}

export function describeStatement(rules: readonly DetailRule[], statement: ReadStatement): Described {
  return {
    statement,
    details: rules.map((rule) => {
      const byKey = new Map<string, Detail[]>()
      for (const detail of rule.find(statement)) {
        const list = byKey.get(detail.key)
        if (list) list.push(detail)
        else byKey.set(detail.key, [detail])
      }
      return byKey
    }),
  }
}

/** Scores of the statements that give each detail of a pair, where there are any (see Rivalry.betterHome). */
export type Homes = (r: number, rule: DetailRule, a: Detail, b: Detail) => readonly [number, number]

/** All pairs of details of two statements that exclude each other, with what tells whether they are values of one thing. */
export function compareDetails(
  rules: readonly DetailRule[],
  { statement: left, details: mine }: Described,
  { statement: right, details: theirs }: Described,
  likeness: Likeness,
  words: EventWords,
  homes: Homes,
  repaired: (a: Detail, b: Detail) => number,
): readonly Rivalry[] {
  const opened = rules.map((rule, r) => findOpen(rule, mine[r] ?? new Map(), theirs[r] ?? new Map()))
  const differingAtAll = opened.reduce((sum, { pairs, differing }) => sum + (pairs.length ? differing : 0), 0)
  const agreeingAtAll = opened.reduce(
    (sum, { agreeing }, r) => sum + (/^(?:number|time|name)$/u.test(rules[r]?.facet ?? '') ? agreeing : 0),
    0,
  )
  return rules.flatMap((rule, r): readonly Rivalry[] => {
    const { pairs, agreeing, differing } = opened[r] ?? NONE_OPEN
    return pairs.flatMap(([a, b, how]): readonly Rivalry[] => {
      const slot = compareSlots(left, a, right, b, likeness.shared, words)
      if (!slot) return []
      return [
        {
          rule,
          how,
          a,
          b,
          slot,
          likeness,
          alikeAround: alikeAround(left, a, right, b),
          known: [knownOf(left, a, right.article, words), knownOf(right, b, left.article, words)],
          differing,
          agreeing,
          agreeingAtAll,
          differingAtAll,
          repaired: once(() => repaired(a, b)),
          quoted: Number(left.quoted[a.first] ?? false) + Number(right.quoted[b.first] ?? false),
          betterHome: homes(r, rule, a, b),
          sizes: [left.terms.length, right.terms.length],
        },
      ]
    })
  })
}

function once(compute: () => number): () => number {
  let known: number | null = null
  return () => (known ??= compute())
}

type Open = {
  /** Details that exclude each other, and how. */
  readonly pairs: readonly (readonly [a: Detail, b: Detail, how: string])[]
  readonly agreeing: number
  readonly differing: number
}

const NONE_OPEN: Open = { pairs: [], agreeing: 0, differing: 0 }

type ByKey = ReadonlyMap<string, readonly Detail[]>

/** What two statements give differently by one rule: a detail that the other gives too contradicts nothing. */
function findOpen(rule: DetailRule, mine: ByKey, theirs: ByKey): Open {
  const pairs: (readonly [Detail, Detail, string])[] = []
  let [agreeing, agreed] = [0, 0]
  for (const [key, ours] of mine) {
    const others = theirs.get(key)
    if (!others) continue
    const open = ours.filter((x) => !others.some((y) => rule.mayAgree(x, y)))
    const free = others.filter((y) => !ours.some((x) => rule.mayAgree(x, y)))
    agreeing += ours.length - open.length
    agreed += others.length - free.length
    for (const a of open)
      for (const b of free) {
        const how = rule.exclude ? rule.exclude(a, b) : ''
        if (how !== null) pairs.push([a, b, how])
      }
  }
  return { pairs, agreeing, differing: Math.min(sizeOf(mine) - agreeing, sizeOf(theirs) - agreed) }
}

const sizeOf = (byKey: ByKey): number => [...byKey.values()].reduce((sum, list) => sum + list.length, 0)

function alikeAround(left: ReadStatement, a: Detail, right: ReadStatement, b: Detail): number {
  const alike = (m: number, t: number) => left.words[m]?.pos === right.words[t]?.pos
  return Number(alike(a.first - 1, b.first - 1)) + Number(alike(a.last + 1, b.last + 1))
}

function knownOf(own: ReadStatement, detail: Detail, other: string, words: EventWords): Known {
  const mark = markOf(own, detail)
  const [here, there] = [words.countIn(own.article, mark), words.countIn(other, mark)]
  return { here: here - 1, there, elsewhere: words.countAll(mark) - here - there }
}
