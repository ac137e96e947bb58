import type { Detail, DetailRule } from './detail'

/** Two details that exclude each other. */
export type OpenPair = {
  readonly a: Detail
  readonly b: Detail
  readonly how: string
  /** How many of the two the other statement gives too, elsewhere or by a pronoun. */
  readonly given: number
}

/** What two statements give differently by one rule. Returned by findOpen. */
export type Open = {
  readonly pairs: readonly OpenPair[]
  readonly agreeing: number
  readonly differing: number
}

export const NONE_OPEN: Open = { pairs: [], agreeing: 0, differing: 0 }

/** By key: the details that have it, in text order. */
export type ByKey = ReadonlyMap<string, readonly Detail[]>

/**
 * The details of two statements that exclude each other. What both give is told off one by one, so that "Ruiz opposed
 * what Lind supports" and "Ruiz supported what Lind supports" differ; a detail that the other gives as well, at another
 * place, may still contradict what stands at its own (`given` tells).
 */
export function findOpen(rule: DetailRule, mine: ByKey, theirs: ByKey): Open {
  const pairs: OpenPair[] = []
  let [agreeing, agreed] = [0, 0]
  for (const [key, ours] of mine) {
    const others = theirs.get(key)
    if (!others) continue
    const [left, right] = pairOff(rule, ours, others)
    agreeing += ours.length - left.length
    agreed += others.length - right.length
    for (const { detail: a, given: x } of left)
      for (const { detail: b, given: y } of right) {
        const how = x + y > 1 ? null : rule.exclude ? rule.exclude(a, b) : ''
        if (how !== null) pairs.push({ a, b, how, given: x + y })
      }
  }
  return { pairs, agreeing, differing: Math.min(sizeOf(mine) - agreeing, sizeOf(theirs) - agreed) }
}

type Left = { readonly detail: Detail; readonly given: number }

/** What is left of either list when every detail is taken off with one that it agrees with, an equal one first, then one of an equal number. */
function pairOff(
  { mayAgree }: DetailRule,
  ours: readonly Detail[],
  others: readonly Detail[],
): readonly [readonly Left[], readonly Left[]] {
  const [mine, theirs] = [new Set(ours.filter(isNamed)), new Set(others.filter(isNamed))]
  const takeOff = (agree: (x: Detail, y: Detail) => boolean) => {
    for (const x of mine)
      for (const y of theirs)
        if (agree(x, y)) {
          mine.delete(x)
          theirs.delete(y)
          break
        }
  }
  takeOff((x, y) => x.value === y.value && mayAgree(x, y))
  takeOff((x, y) => x.high > 0 && (x.low === y.low || x.high === y.high) && mayAgree(x, y))
  takeOff(mayAgree)
  const leftOf = (
    list: Iterable<Detail>,
    there: readonly Detail[],
    agree: (x: Detail, y: Detail) => boolean,
  ) =>
    [...list].flatMap((detail): readonly Left[] => {
      const alike = there.filter((other) => agree(detail, other))
      return alike.some(({ meant }) => meant === 'role') ? [] : [{ detail, given: Number(alike.length > 0) }]
    })
  return [leftOf(mine, others, mayAgree), leftOf(theirs, ours, (y, x) => mayAgree(x, y))]
}

const isNamed = ({ meant }: Detail): boolean => meant === undefined

const sizeOf = (byKey: ByKey): number =>
  [...byKey.values()].reduce((sum, list) => sum + list.filter(isNamed).length, 0)
