import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanArticle, CLEAN_RULES } from '../../../../lib/content/clean/clean-article'
import { NO_FACTS } from '../../../../lib/content/parse-facts'
import { LAST, LEAD, MORE } from './clean-case'

const HEAD = 'Board Votes to Dredge Harbour'

describe('all rules together', () => {
  test('a page copied with all that stood around it', () => {
    const draft = cleanArticle(
      [
        'Advertisement',
        HEAD,
        `${LEAD.slice(0, 60)}…`,
        'Ada Avatar',
        'By',
        HEAD,
        'February 12, 2031',
        LEAD,
        'Read more: The port in numbers',
        'What Comes Next',
        MORE,
        `${LAST} Source: Harbour Post`,
        'Ada Avatar',
        'Related:',
        '• Source 1 • Source 2',
      ],
      NO_FACTS,
    )
    expect(draft.paragraphs).toEqual([HEAD, LEAD, 'What Comes Next', MORE, LAST])
    expect(draft.facts).toEqual({
      title: HEAD,
      source: 'Harbour Post',
      url: null,
      author: null,
      date: '2031-02-12',
    })
    expect(new Set(draft.dropped.map(({ rule }) => rule))).toEqual(
      new Set(CLEAN_RULES.map(({ name }) => name).filter((name) => name !== 'headline')),
    )
  })

  test('a byline and a date over the headline', () => {
    const draft = cleanArticle(['By Ada Lee', '12 February 2031', HEAD, LEAD, MORE], NO_FACTS)
    expect(draft.paragraphs).toEqual([HEAD, LEAD, MORE])
    expect(draft.facts).toMatchObject({ title: HEAD, author: 'Ada Lee', date: '2031-02-12' })
  })

  test('prose alone comes back as it was, the same list', () => {
    const draft = cleanArticle([LEAD, MORE, LAST], NO_FACTS)
    expect(draft).toEqual({ paragraphs: [LEAD, MORE, LAST], facts: NO_FACTS, dropped: [] })
  })
})

describe('any paragraphs at all', () => {
  const line = fc.oneof(
    fc.constantFrom(
      HEAD,
      LEAD,
      MORE,
      LAST,
      'By',
      'By Ada Lee',
      'Ada Avatar',
      'Related:',
      '• One',
      'Tags: a, b',
    ),
    fc.constantFrom(
      'Source: Harbour Post',
      `${MORE} Source: Harbour Post`,
      'Advertisement',
      `${LEAD.slice(0, 40)}…`,
    ),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  )
  const text = fc.array(
    line.map((value) => value.trim()).filter((value) => value !== ''),
    { maxLength: 25 },
  )

  test('every line is kept in its order or listed as dropped, and none is invented', () => {
    fc.assert(
      fc.property(text, (paragraphs) => {
        const { paragraphs: kept, dropped } = cleanArticle(paragraphs, NO_FACTS)
        const all = [...kept, ...dropped.map((item) => item.text)].join('').replaceAll(/\s/gu, '')
        expect([...all].sort().join('')).toBe([...paragraphs.join('').replaceAll(/\s/gu, '')].sort().join(''))
        let from = 0
        for (const one of kept) {
          const at = paragraphs.findIndex((other, i) => i >= from && other.startsWith(one))
          expect(at).toBeGreaterThanOrEqual(from)
          from = at + 1
        }
      }),
      { numRuns: 500 },
    )
  })

  test('cleaning what is clean changes nothing', () => {
    const facts = { ...NO_FACTS, title: HEAD }
    const once = cleanArticle([HEAD, LEAD, 'What Comes Next', MORE, LAST], facts)
    expect(cleanArticle(once.paragraphs, once.facts).paragraphs).toEqual(once.paragraphs)
  })
})
