import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatLedger } from '@/lib/ledger/format-ledger'
import { EMPTY_LEDGER, type Ledger } from '@/lib/ledger/ledger'
import { parseLedger } from '@/lib/ledger/parse-ledger'
import { recordPassages } from '@/lib/ledger/record-passages'
import { passagesOf } from './passages-of'

const DAY = '2031-02-12'
const SENTENCES = [['The dam broke.'], ['Nobody was “hurt”.\u2028'], ['Ada Lind left.']]

const LEDGER: Ledger = {
  articles: [
    {
      id: 'post',
      source: 'The Post',
      title: null,
      url: null,
      gone: null,
      versions: [{ hash: '0123456789abcdef', first: DAY }],
    },
  ],
  links: [...recordPassages('post', [], passagesOf(SENTENCES), DAY, () => false).links].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  ),
  claims: [
    { id: 'c1', passage: 'm1', article: 'post', text: 'x', first: DAY, last: DAY, gone: null, into: null },
  ],
}
const TEXT = formatLedger(LEDGER)
const lines = TEXT.split('\n')
const link = lines[3] ?? ''

describe('a ledger as text', () => {
  test('one line for each entry, sorted, and back again', () => {
    expect(lines).toHaveLength(1 + 1 + 1 + 3 + 1 + 1 + 1 + 1)
    expect(parseLedger(TEXT)).toEqual({ kind: 'ledger', ledger: LEDGER, isCurrent: true })
    expect(formatLedger({ ...LEDGER, links: [...LEDGER.links].reverse() })).toBe(TEXT)
    const turned = LEDGER.links.map(({ id, article, ...link }) => ({ ...link, article, id }))
    expect(formatLedger({ ...LEDGER, links: turned })).toBe(TEXT)
  })

  test('an empty one', () =>
    expect(parseLedger(formatLedger(EMPTY_LEDGER))).toEqual({
      kind: 'ledger',
      ledger: EMPTY_LEDGER,
      isCurrent: true,
    }))

  test('whatever the passages hold', () =>
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }))), (sentences) => {
        const { links } = recordPassages('a', [], passagesOf(sentences), DAY, () => false)
        const parsed = parseLedger(formatLedger({ ...EMPTY_LEDGER, links }))
        expect(parsed.kind === 'ledger' && parsed.ledger.links.map(({ text }) => text).sort()).toEqual(
          links.map(({ text }) => text).sort(),
        )
      }),
    ))
})

describe('a ledger of the schema before', () => {
  const CLAUSES = ['The dam above the mill broke on Monday', 'the mayor said that nobody was hurt.']
  const sentences = [['Boats from both banks came.'], CLAUSES, ['The road is closed.']]
  const { links } = recordPassages('a', [], passagesOf(sentences), DAY, () => false)
  const old = formatLedger({ ...EMPTY_LEDGER, links })
    .replace('"schema":2', '"schema":1')
    .replaceAll(/"joint":(?:null|"[^"]*"),/gu, '')
  const parsed = parseLedger(old)
  const read = parsed.kind === 'ledger' ? parsed.ledger.links : []

  test('is read as one of today: which passages were one sentence is seen from their words', () => {
    expect(parsed).toMatchObject({ kind: 'ledger', isCurrent: false })
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)
    const joined = links.map((link) => ({ ...link, joint: link.joint === null ? null : ' ' }))
    expect([...read].sort(byId)).toEqual(joined.sort(byId))
  })

  test('a wrong guess is put right where the article stands as it did, and no id changes', () => {
    const wrong = read.map((link) => ({ ...link, joint: null }))
    const next = recordPassages('a', wrong, passagesOf(sentences), '2031-02-13', () => true)
    expect([...next.links].sort((a, b) => a.place - b.place)).toEqual(links)
  })
})

describe('a broken ledger is a fault with its line', () => {
  test.each([
    ['empty', '', 1, /end of the lists|entry/u],
    ['cut off within a line', TEXT.slice(0, TEXT.indexOf(link) + 30), 4, /entry/u],
    ['cut off between lines', `${lines.slice(0, 4).join('\n')}\n`, 5, /end of the lists/u],
    ['conflict marks', TEXT.replace(link, `<<<<<<< ours\n${link}`), 4, /merged/u],
    ['a line twice', TEXT.replace(link, `${link}\n${link}`), 5, /once/u],
    ['a line with another type', TEXT.replace('"place":0', '"place":"0"'), null, /place/u],
    ['a hash that is a path', TEXT.replace('0123456789abcdef', '../../../../etc/'), 2, /versions/u],
    ['a later version', TEXT.replace('"schema":2', '"schema":3'), 1, /schema 2/u],
    [
      'lines of the schema before under the number of this one',
      TEXT.replace('"joint":null,', ''),
      null,
      /joint/u,
    ],
    ['a lost line', TEXT.replace('"into":null', '"into":"c9"'), 8, /into/u],
    ['another JSON', '[]\n', 1, /lists/u],
  ])('%s', (_, text, line, expected) => {
    const parsed = parseLedger(text)
    const fault = parsed.kind === 'faults' ? parsed.faults[0] : undefined
    expect(fault?.expected).toMatch(expected)
    if (line !== null) expect(fault?.line).toBe(line)
  })

  test('laid out anew it is still read', () =>
    expect(parseLedger(JSON.stringify(JSON.parse(TEXT), null, 2))).toEqual({
      kind: 'ledger',
      ledger: LEDGER,
      isCurrent: true,
    }))

  test('any text is a ledger or a fault', () =>
    fc.assert(
      fc.property(fc.nat(TEXT.length), fc.string(), (at, put) => {
        const text = TEXT.slice(0, at) + put + TEXT.slice(at)
        expect(['ledger', 'faults']).toContain(parseLedger(text).kind)
      }),
    ))

  test('cut off at any character it is a fault', () => {
    for (let at = 0; at < TEXT.length - 1; at++) expect(parseLedger(TEXT.slice(0, at)).kind).toBe('faults')
  })
})
