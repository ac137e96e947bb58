import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildSharedCopies, findSharedStretches } from '@/lib/views/shared-stretches'
import { analysis, articles } from './harbour'

const [post] = articles
if (!post) throw new Error('the fixture has articles')
const withBody = (body: string, id = 'post') => ({ ...post, id, body })

const agency = 'Dockers in the port of Sund walked out at dawn on Saturday over pay.'

const shared = (one: string, other: string) =>
  findSharedStretches(withBody(one), withBody(other)).map((span) => one.slice(span.start, span.end))

describe('shared stretches', () => {
  test.each([
    ['the same text', agency, agency, [agency]],
    [
      'a sentence within others',
      `Fog lay on the sea. ${agency} Fish was dear.`,
      `${agency} It rained.`,
      [agency],
    ],
    [
      'other punctuation and case',
      agency,
      agency.replace('Dockers', '“DOCKERS”').replace('.', '!'),
      [agency],
    ],
    [
      'two runs with a word changed between them',
      `${agency} Nobody knew how long it would go on for that time.`,
      `${agency} Few knew how long it would go on for that time.`,
      [agency, 'knew how long it would go on for that time.'],
    ],
    ['seven words', 'Dockers walked out at dawn on Saturday', 'Dockers walked out at dawn on Saturday', []],
    ['nothing', '', agency, []],
    ['nothing alike', agency, 'Fish prices rose in every town along the coast this week.', []],
  ])('%s', (_, one, other, stretches) => expect(shared(one, other)).toEqual(stretches))

  test('whatever the texts, they lie in the first, in order, apart', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.string(), (text, noise) => {
        let end = -1
        for (const span of findSharedStretches(withBody(text + noise), withBody(noise + text))) {
          expect(span.start).toBeGreaterThan(end)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual((text + noise).length)
      }),
    )
  })
})

describe('copies', () => {
  const rained = withBody(`It rained. ${agency}`, 'echo')
  const copies = (articles: typeof two, sharedCopy: typeof analysis.sharedCopy) =>
    buildSharedCopies({ ...analysis, articles, sharedCopy })
  const two = [withBody(agency), rained]

  test('are shown with their sources and what they share', () => {
    expect(copies(two, [{ articles: ['post', 'echo'], share: 0.9 }])).toEqual([
      {
        sources: [expect.objectContaining({ letter: 'A' }), expect.objectContaining({ letter: 'B' })],
        isCopy: true,
        share: 0.9,
        stretches: [{ text: agency, path: '/events/harbour/sources/post#m-post-0' }],
      },
    ])
    expect(buildSharedCopies(analysis)).toEqual([])
  })

  test('of one text stand together, and apart from a part that another has too', () => {
    const more = 'The ferries lay still, the harbour board said in the evening of that day.'
    const four = [
      withBody(`${agency} ${more}`),
      rained,
      withBody(`${more} ${agency}`, 'times'),
      withBody(`Fish was dear. ${more}`, 'blog'),
    ]
    const views = copies(four, [
      { articles: ['post', 'echo'], share: 0.9 },
      { articles: ['echo', 'times'], share: 0.7 },
      { articles: ['times', 'blog'], share: 0.3 },
    ])
    expect(views.map(({ sources }) => sources.map(({ letter }) => letter).join(''))).toEqual(['ABC', 'CD'])
    expect(views.map(({ isCopy, share }) => [isCopy, share])).toEqual([
      [true, 0.7],
      [false, 0.3],
    ])
    expect(views.map(({ stretches }) => stretches.map(({ text }) => text))).toEqual([[agency, more], [more]])
  })
})
