import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupMatches, type Match } from '../../../lib/claims/group-matches'
import { mergeGroups } from '../../../lib/claims/merge-groups'
import { ownMentions } from '../../../lib/claims/own-mentions'

const scoresOf = (pairs: readonly Match[]) => (a: number, b: number) =>
  pairs.find((p) => (p.a === a && p.b === b) || (p.a === b && p.b === a))?.score ?? 0

const group = (pairs: readonly (readonly [number, number, number])[], threshold = 0.5) => {
  const all = pairs.map(([a, b, score]) => ({ a, b, score })).sort((x, y) => y.score - x.score)
  return groupMatches(
    all.filter(({ score }) => score >= threshold),
    threshold,
    scoresOf(all),
  )
}

const matches = fc.uniqueArray(
  fc.tuple(fc.nat(7), fc.nat(7), fc.integer({ min: 0, max: 100 })).filter(([a, b]) => a < b),
  { selector: ([a, b]) => a * 8 + b, maxLength: 28 },
)

describe('groupMatches', () => {
  test.each([
    ['one match is one group', [[0, 1, 0.9]], [[0, 1]]],
    ['three that match each other are one group', [[0, 1, 0.9], [1, 2, 0.8], [0, 2, 0.7]], [[0, 1, 2]]],
    ['a chain is two groups that overlap', [[0, 1, 0.9], [1, 2, 0.8], [0, 2, 0.1]], [[0, 1], [1, 2]]],
    ['a weak third side is carried by two strong ones', [[0, 1, 0.9], [1, 2, 0.9], [0, 2, 0.4]], [[0, 1, 2]]],
    ['below the threshold there is none', [[0, 1, 0.4]], []],
    ['no matches', [], []],
  ] as const)('%s', (_name, pairs, expected) => {
    expect(group(pairs)).toEqual(expected)
  }) // prettier-ignore

  test('every match stands in a group, and no group holds two that contradict', () => {
    fc.assert(
      fc.property(matches, (raw) => {
        const pairs = raw.map(([a, b, score]) => [a, b, score / 100] as const)
        const groups = group(pairs)
        const scoreOf = scoresOf(pairs.map(([a, b, score]) => ({ a, b, score })))
        for (const [a, b, score] of pairs)
          if (score >= 0.5) expect(groups.some((g) => g.includes(a) && g.includes(b))).toBe(true)
        for (const members of groups)
          for (const a of members)
            for (const b of members) if (a < b) expect(scoreOf(a, b)).toBeGreaterThanOrEqual(0.35)
      }),
    )
  })
})

describe('mergeGroups', () => {
  const merge = (pairs: readonly (readonly [number, number, number])[]) => {
    const all = pairs.map(([a, b, score]) => ({ a, b, score })).sort((x, y) => y.score - x.score)
    const scoreOf = scoresOf(all)
    return mergeGroups(
      groupMatches(
        all.filter(({ score }) => score >= 0.5),
        0.5,
        scoreOf,
      ),
      0.5,
      scoreOf,
    )
  }

  test.each([
    ['two cliques whose odd pair is not far off are one', [[0, 1, 0.9], [1, 2, 0.8], [0, 2, 0.3]], [[0, 1, 2]]],
    ['a chain of different statements stays two', [[0, 1, 0.9], [1, 2, 0.8], [0, 2, 0.1]], [[0, 1], [1, 2]]],
    ['too little in common', [[0, 1, 0.9], [0, 2, 0.9], [1, 2, 0.9], [2, 3, 0.8], [2, 4, 0.8], [3, 4, 0.8]], [[0, 1, 2], [2, 3, 4]]],
    ['a group that a later one takes in whole is gone', [[0, 1, 0.9], [0, 2, 0.8], [1, 2, 0.45], [0, 3, 0.6], [1, 3, 0.41], [2, 3, 0.45]], [[0, 1, 2, 3]]],
    ['no groups', [], []],
  ] as const)('%s', (_name, pairs, expected) => {
    expect(merge(pairs)).toEqual(expected)
  }) // prettier-ignore

  test('what one group held, one group holds, and none lies within another', () => {
    fc.assert(
      fc.property(matches, (raw) => {
        const pairs = raw.map(([a, b, score]) => [a, b, score / 100] as const)
        const merged = merge(pairs)
        for (const members of group(pairs))
          expect(merged.some((g) => members.every((m) => g.includes(m)))).toBe(true)
        for (const members of merged)
          expect(merged.some((g) => g !== members && members.every((m) => g.includes(m)))).toBe(false)
      }),
    )
  })
})

describe('ownMentions', () => {
  const own = (...groups: (readonly number[])[]) =>
    ownMentions(groups.map((members) => ({ members, fits: members.map(() => 0.5) })))

  test('a member belongs where it fits best', () => {
    const owner = ownMentions([
      { members: [1, 2], fits: [0.5, 0.9] },
      { members: [1, 3], fits: [0.8, 0.8] },
    ])
    expect([owner.get(1), owner.get(2), owner.get(3)]).toEqual([1, 0, 1])
  })

  test('a group left with none takes one that can be spared', () => {
    const owner = own([1, 2, 3], [1, 2])
    expect(new Set(owner.values())).toEqual(new Set([0, 1]))
  })

  test('two groups of the same single member: one goes without', () => {
    expect(new Set(own([1], [1]).values()).size).toBe(1)
  })

  test('every member has one owner that holds it, and as many groups as can be own one', () => {
    const groups = fc.array(fc.uniqueArray(fc.nat(6), { minLength: 2, maxLength: 4 }), { maxLength: 7 })
    fc.assert(
      fc.property(groups, (all) => {
        const owner = own(...all)
        expect(new Set(owner.keys())).toEqual(new Set(all.flat()))
        for (const [member, group] of owner) expect(all[group]).toContain(member)
        expect(new Set(owner.values()).size).toBe(largestMatching(all))
      }),
    )
  })
})

/** The plain twin: how many groups can have a member of their own, by trying everything. */
function largestMatching(groups: readonly (readonly number[])[], taken: readonly number[] = []): number {
  const [first, ...rest] = groups
  if (!first) return 0
  const options = first.filter((m) => !taken.includes(m)).map((m) => 1 + largestMatching(rest, [...taken, m]))
  return Math.max(largestMatching(rest, taken), ...options)
}
