import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildEvent } from '../../../lib/event/build-event'
import type { EventAnalysis } from '../../../lib/event/event-analysis'
import type { Memo } from '../../../lib/text/memo'
import type { Article } from '../../../lib/text/article'
import { articleOf, DAM } from '../claims/invented-event'

const FACTS = { id: 'dam', title: 'The dam', date: null }
const build = (articles: readonly Article[], memo?: Memo) => buildEvent(FACTS, articles, memo)

function expectSound({ articles, claims }: EventAnalysis): void {
  const bodies = new Map(articles.map(({ id, body }) => [id, body]))
  const ids = claims.flatMap(({ id, aliases }) => [id, ...aliases])
  expect(new Set(ids).size).toBe(ids.length)
  for (const { text, mentions, possible, conflicts } of claims) {
    expect(mentions.some((m) => m.text === text)).toBe(true)
    for (const found of [...mentions, ...possible, ...conflicts.flatMap(({ values }) => values)])
      expect(bodies.get(found.article)?.slice(found.start, found.end)).toBe(found.text)
    for (const { confidence } of mentions) expect(confidence >= 0 && confidence <= 1).toBe(true)
  }
}

describe('buildEvent', () => {
  test.each<[string, readonly Article[], number]>([
    ['no articles', [], 0],
    ['empty bodies', [articleOf('a', ''), articleOf('b', ' \n\n ')], 0],
    ['one article', DAM.slice(0, 1), 3],
    [
      'ten identical articles',
      Array.from({ length: 10 }, (_, i) => articleOf(`a${i}`, DAM[0]?.body ?? '')),
      3,
    ],
    [
      'another language',
      [articleOf('a', 'Плотина прорвалась утром.'), articleOf('b', 'Плотина прорвалась утром.')],
      1,
    ],
    ['text without words', [articleOf('a', '!!! ??? …'), articleOf('b', '“” — 😀')], 0],
  ])('%s', (_name, articles, claims) => {
    const analysis = build(articles)
    expectSound(analysis)
    expect(analysis.claims).toHaveLength(claims)
  })

  test('same articles, same analysis', () => {
    expect(JSON.stringify(build(DAM))).toBe(JSON.stringify(build(DAM)))
  })

  test('what is remembered survives JSON and changes nothing', () => {
    const kept = new Map<string, string>()
    const memo: Memo = (stage, inputs, compute) => {
      const key = JSON.stringify([stage, inputs])
      if (!kept.has(key)) kept.set(key, JSON.stringify(compute()))
      return JSON.parse(kept.get(key) ?? 'null') as ReturnType<typeof compute>
    }
    const cold = build(DAM, memo)
    expect(build(DAM, memo)).toEqual(cold)
    expect(cold).toEqual(build(DAM))
  })

  test('one article more costs its own pairs, nothing new costs none', () => {
    const ten = Array.from({ length: 10 }, (_, i) =>
      articleOf(
        `a${i}`,
        `The Ostra dam broke on Monday.\n\nAt pier ${i} the boats of Lenz stayed in harbour.`,
      ),
    )
    const kept = new Map<string, unknown>()
    const computed = new Set<string>()
    const memo: Memo = (stage, inputs, compute) => {
      const key = JSON.stringify([stage, inputs])
      if (!kept.has(key)) {
        kept.set(key, compute())
        if (stage === 'matches') computed.add(JSON.stringify(inputs.slice(0, 2)))
      }
      return kept.get(key) as ReturnType<typeof compute>
    }
    const computedFor = (articles: readonly Article[]) => {
      computed.clear()
      build(articles, memo)
      return computed.size
    }
    expect(computedFor(ten)).toBe(45)
    expect(computedFor(ten)).toBe(0)
    expect(computedFor([...ten, articleOf('new', 'On Monday the Ostra dam broke.')])).toBe(10)
    // Wherever it stands among them, and though all others say the same in the same words.
    expect(computedFor([articleOf('other', 'On Monday the Ostra dam broke.'), ...ten])).toBe(10)
    expect(computedFor([articleOf('copy', 'The Ostra dam broke on Monday.'), ...ten])).toBe(10)
  })

  test('an article of 10,000 sentences is read to its end', { timeout: 120_000 }, () => {
    const long = Array.from({ length: 10_000 }, (_, i) => `Boat ${i} left berth ${i % 7} at dawn.`).join(' ')
    const analysis = build([articleOf('long', long), ...DAM])
    expect(analysis.claims.some(({ text }) => text.includes('Boat 9999'))).toBe(true)
  })

  test('a sentence without end is read', { timeout: 60_000 }, () => {
    const endless = 'and the water rose and the boats left '.repeat(5_000)
    expectSound(build([articleOf('a', endless), articleOf('b', endless)]))
  })

  test('whatever the text, spans slice back and ids are one each', () => {
    const piece = fc.constantFrom(
      'The dam broke.', 'Mayor Lind said 12 died.', '\n\n', ' ', '“', '”', '"', '…', '<b>', '{x}', 'é', '😀', '12', 'Monday', '\u0000', 'a'.repeat(99),
    )
    const body = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '))
    fc.assert(
      fc.property(fc.array(body, { maxLength: 4 }), (bodies) =>
        expectSound(build(bodies.map((text, i) => articleOf(`a${i}`, text)))),
      ),
      { numRuns: 40 },
    )
  }) // prettier-ignore
})
