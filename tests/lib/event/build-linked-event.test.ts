import { describe, expect, test } from 'vitest'
import { buildEvent } from '@/lib/event/build-event'
import { buildLinkedEvent } from '@/lib/event/build-linked-event'
import { forgetful } from '@/lib/text/memo'
import { formatLedger } from '@/lib/ledger/format-ledger'
import { EMPTY_LEDGER, type Ledger } from '@/lib/ledger/ledger'
import type { Article } from '@/lib/text/article'

const article = (id: string, body: string): Article => ({
  id,
  source: `The ${id}`,
  body,
  title: null,
  url: null,
  author: null,
  date: '2031-02-12',
})

const FACTS = { id: 'strike', title: 'Strike', date: null }
const WALKOUT = 'More than 240 dockers walked out of the northern harbour at dawn on Saturday.'
const PIER = 'Tourists waited on the pier until noon.'
const RAISE = 'The harbour board offered a raise of 4 percent to every sailor.'
const POST = article('post', `${WALKOUT} ${PIER}\n\n${RAISE}`)
const ECHO = article(
  'echo',
  `At dawn on Saturday more than 240 dockers walked out of the northern harbour.\n\nThe police reported no arrests.`,
)

const build = (articles: readonly Article[], before: Ledger, day: string) =>
  buildLinkedEvent(
    FACTS,
    articles,
    articles.map(({ id, body }) => ({ article: id, hash: body })),
    before,
    day,
    forgetful,
  )

const first = build([POST, ECHO], EMPTY_LEDGER, '2031-02-12')
const idOf = (text: string) => first.analysis.links.find((link) => link.was === text)?.id
const edit = (from: string, to: string) => ({ ...POST, body: POST.body.replace(from, to) })

describe('an event with a ledger', () => {
  test('starts with the ids that it has without one', () => {
    const plain = buildEvent(FACTS, [POST, ECHO])
    expect(first.analysis.claims.map(({ id }) => id)).toEqual(plain.claims.map(({ id }) => id))
    expect(first.analysis.links.map(({ state }) => state)).toEqual(
      first.analysis.links.map(() => 'unchanged'),
    )
  })

  test('gives the very same ledger back where nothing changed', () =>
    expect(build([POST, ECHO], first.ledger, '2031-03-01').ledger).toBe(first.ledger))

  test('keeps the id of an edited passage and of its claim', () => {
    const { analysis, ledger } = build([edit('waited on', 'queued on'), ECHO], first.ledger, '2031-02-13')
    const link = analysis.links.find(({ id }) => id === idOf(PIER))
    expect(link).toMatchObject({
      state: 'edited',
      text: 'Tourists queued on the pier until noon.',
      was: PIER,
    })
    expect(analysis.claims.find(({ id }) => id === link?.claim)?.mentions[0]?.id).toBe(idOf(PIER))
    expect(ledger.articles.find(({ id }) => id === 'post')?.versions).toHaveLength(2)
  })

  test('never lets a removed passage’s id go to another, and gives it back to its very words', () => {
    const gone = build([edit(` ${PIER}`, ''), ECHO], first.ledger, '2031-02-13')
    expect(gone.analysis.links.find(({ id }) => id === idOf(PIER))).toMatchObject({
      state: 'removed',
      text: null,
      claim: null,
    })
    expect(gone.ledger.links.find(({ id }) => id === idOf(PIER))).toMatchObject({
      gone: '2031-02-13',
      last: '2031-02-12',
    })
    const back = build([POST, ECHO], gone.ledger, '2031-02-14')
    expect(back.analysis.links.find(({ id }) => id === idOf(PIER))).toMatchObject({
      state: 'unchanged',
      text: PIER,
    })
  })

  test('a claim keeps its id while another source tells it', () => {
    const before = first.analysis.links.find(({ id }) => id === idOf(WALKOUT))?.claim
    const { analysis } = build([edit(`${WALKOUT} `, ''), ECHO], first.ledger, '2031-02-13')
    const shared = first.analysis.claims.find(({ id }) => id === before)
    expect(new Set(shared?.mentions.map((mention) => mention.article)).size).toBe(2)
    expect(
      analysis.claims.find(({ id }) => id === before)?.mentions.map((mention) => mention.article),
    ).toEqual(['echo'])
    expect(analysis.links.find(({ id }) => id === idOf(WALKOUT))).toMatchObject({
      state: 'removed',
      claim: before,
    })
  })

  test('every id that was ever a claim’s is one today, an alias, or gone', () => {
    const bodies = [
      edit(PIER, ''),
      edit(RAISE, 'The board offered 4 percent.'),
      edit('Tourists', 'The tourists'),
      POST,
    ]
    let ledger = first.ledger
    const published = new Set(first.analysis.claims.map(({ id }) => id))
    bodies.forEach((body, i) => {
      const { analysis, ledger: next } = build(i === 1 ? [body] : [body, ECHO], ledger, `2031-03-0${i + 1}`)
      const known = new Set(analysis.claims.flatMap(({ id, aliases }) => [id, ...aliases]))
      const dead = new Set(next.claims.filter(({ gone }) => gone !== null).map(({ id }) => id))
      for (const id of published) expect(known.has(id) !== dead.has(id)).toBe(true)
      for (const { id } of analysis.claims) published.add(id)
      ledger = next
    })
  })

  test('an article that goes takes nothing but its living links with it', () => {
    const { analysis, ledger } = build([ECHO], first.ledger, '2031-02-13')
    expect(analysis.links.filter((link) => link.article === 'post').map(({ state }) => state)).toEqual([
      'removed',
      'removed',
      'removed',
    ])
    expect(ledger.articles.find(({ id }) => id === 'post')).toMatchObject({
      gone: '2031-02-13',
      source: 'The post',
    })
    expect(formatLedger(ledger).split('\n').length).toBeGreaterThan(ledger.links.length)
  })

  test('an article that comes back, edited meanwhile, finds its links as it left them', () => {
    const gone = build([ECHO], first.ledger, '2031-02-13')
    const { analysis, ledger } = build([edit('waited on', 'queued on'), ECHO], gone.ledger, '2031-02-20')
    expect(
      analysis.links
        .filter((link) => link.article === 'post')
        .map(({ was, state }) => [was, state])
        .sort(),
    ).toEqual(
      [
        [PIER, 'edited'],
        [RAISE, 'unchanged'],
        [WALKOUT, 'unchanged'],
      ].sort(),
    )
    expect(ledger.articles.find(({ id }) => id === 'post')?.gone).toBeNull()
  })

  test('what had gone before its article went stays gone, since then', () => {
    const without = build([edit(` ${PIER}`, ''), ECHO], first.ledger, '2031-02-13')
    const gone = build([ECHO], without.ledger, '2031-02-14')
    const { ledger } = build([edit(` ${PIER}`, ''), ECHO], gone.ledger, '2031-02-15')
    expect(ledger.links.find(({ id }) => id === idOf(PIER))).toMatchObject({
      state: 'removed',
      gone: '2031-02-13',
    })
    expect(ledger.links.find(({ id }) => id === idOf(RAISE))).toMatchObject({ state: 'unchanged' })
  })

  test('a renamed file keeps its links', () => {
    const { analysis } = build([{ ...POST, id: 'later' }, ECHO], first.ledger, '2031-02-13')
    expect(analysis.links.find(({ id }) => id === idOf(PIER))).toMatchObject({
      article: 'later',
      state: 'unchanged',
      text: PIER,
    })
    expect(analysis.links).toHaveLength(first.analysis.links.length)
  })

  test('files that swapped their names swap their links, and no link changes its words', () => {
    const { analysis } = build(
      [
        { ...ECHO, id: 'post' },
        { ...POST, id: 'echo' },
      ],
      first.ledger,
      '2031-02-13',
    )
    expect(analysis.links.map(({ id, state, text }) => [id, state, text])).toEqual(
      first.analysis.links.map(({ id, text }) => [id, 'unchanged', text]),
    )
  })

  test('another source’s reprint under another name does not take them', () => {
    const { analysis } = build(
      [{ ...POST, id: 'later', source: 'The later' }, ECHO],
      first.ledger,
      '2031-02-13',
    )
    expect(analysis.links.find(({ id }) => id === idOf(PIER))).toMatchObject({
      article: 'post',
      state: 'removed',
    })
  })

  test('of a passage that is a part of another, the link goes with its own words', () => {
    const joined = build(
      [
        edit(`${WALKOUT} ${PIER}`, `${WALKOUT.slice(0, -1)}, and tourists waited on the pier until noon.`),
        ECHO,
      ],
      first.ledger,
      '2031-02-13',
    )
    expect(joined.analysis.links.find(({ id }) => id === idOf(PIER))).toMatchObject({ state: 'edited' })
    const cut = build([edit(` ${PIER}`, ''), ECHO], joined.ledger, '2031-02-14')
    expect(cut.analysis.links.find(({ id }) => id === idOf(PIER))).toMatchObject({ state: 'removed' })
    expect(cut.analysis.links.find(({ id }) => id === idOf(WALKOUT))).toMatchObject({ text: WALKOUT })
  })
})
