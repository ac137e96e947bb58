import { describe, expect, test } from 'vitest'
import { arrangeClaims } from '@/lib/views/arrange-claims'
import { buildClaimView } from '@/lib/views/claim-view'
import { summarise } from '@/lib/views/event-summary'
import { claimIds, findClaim } from '@/lib/views/find-claim'
import { letterOf } from '@/lib/views/source'
import { buildSourceView } from '@/lib/views/source-view'
import { buildSpeakers } from '@/lib/views/speakers'
import { analysis, mention } from './harbour'

const claimOf = (id: string) => {
  const claim = findClaim(analysis, id)
  if (!claim) throw new Error(`no claim ${id}`)
  return claim
}

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('source %i has the letter %s', (index, letter) => expect(letterOf(index)).toBe(letter))

describe('the event page', () => {
  const { groups, differing, alone } = arrangeClaims(analysis)

  test('claims told by several come by how many tell them', () => {
    expect(groups.map((g) => [g.tellers, g.claims.map((c) => c.id)])).toEqual([
      [3, ['c-walkout']],
      [2, ['c-length']],
    ])
  })
  test('contradictions stand apart', () => expect(differing.map((c) => c.id)).toEqual(['c-length']))
  test('what one source alone tells stands under it', () => {
    expect([...alone].map(([id, claims]) => [id, claims.map((c) => c.id)])).toEqual([
      ['post', []],
      ['echo', []],
      ['times', ['c-fish']],
    ])
  })
})

describe('the counts', () => {
  const shared = (articles: readonly string[], share: number) => ({
    ...analysis,
    sharedCopy: [{ articles, share }],
  })
  test('count sources, claims and quotes', () => {
    expect(summarise(analysis)).toEqual({
      sources: 3,
      independent: 3,
      claims: 3,
      shared: 2,
      differing: 1,
      quotes: 1,
    })
  })
  test('a copy is no source of its own', () => {
    expect(summarise(shared(['post', 'times'], 0.8)).independent).toBe(2)
    expect(summarise(shared(['post', 'echo', 'times'], 0.8)).independent).toBe(1)
  })
  test('a shared paragraph does not make a copy', () => {
    expect(summarise(shared(['post', 'times'], 0.3)).independent).toBe(3)
  })
})

describe('one claim', () => {
  const view = buildClaimView(analysis, claimOf('c-length'))

  test('has each source’s words to the character', () => {
    expect(view.tellers.map((t) => t.wordings.map((w) => w.pieces.map((p) => p.text).join('')))).toEqual([
      ['The strike lasted nine hours.'],
      ['It lasted six hours, the port said.'],
    ])
  })
  test('marks what contradicts and what is shared', () => {
    expect(view.tellers[0]?.wordings[0]?.pieces).toEqual([
      { kind: 'own', text: 'The strike ' },
      { kind: 'shared', text: 'lasted' },
      { kind: 'own', text: ' ' },
      { kind: 'conflict', text: 'nine hours' },
      { kind: 'own', text: '.' },
    ])
  })
  test('has the sentences around', () => {
    expect(view.tellers[0]?.wordings[0]).toMatchObject({
      before: 'Dockers walked out at dawn. ',
      after: '\n“We will be back,” said Ada Lind.',
    })
  })
  test('has the rest of the sentence around a part of one', () => {
    const part = { ...claimOf('c-length'), mentions: [mention('echo', 'lasted six hours')] }
    expect(buildClaimView(analysis, part).tellers[0]?.wordings[0]).toMatchObject({
      before: 'It ',
      after: ', the port said.',
    })
  })
  test('offers no passage a second time that states it already', () => {
    const told = { ...mention('echo', 'lasted six hours'), id: 'm-other' }
    const claim = { ...claimOf('c-length'), possible: [told, mention('times', 'Fish prices rose.')] }
    expect(buildClaimView(analysis, claim).possible.map((t) => t.source.name)).toEqual(['The Times'])
  })
  test('names who does not tell it', () => expect(view.silent.map((s) => s.name)).toEqual(['The Times']))
  test('has contradicting values in the sources’ order, those that come to the same together', () => {
    const claim = claimOf('c-length')
    const [conflict] = claim.conflicts
    const [first, second] = conflict?.values ?? []
    if (!conflict || !first || !second) throw new Error('the fixture has the contradiction')
    const values = [{ ...first, article: 'times' }, second, first]
    const shown = buildClaimView(analysis, { ...claim, conflicts: [{ ...conflict, values }] })
    expect(shown.differences[0]?.values.map((v) => [v.source.letter, v.text])).toEqual([
      ['A', first.text],
      ['C', first.text],
      ['B', second.text],
    ])
  })
  test('leads from each contradicting value to its passage', () => {
    expect(view.differences[0]?.values.map((v) => v.path)).toEqual([
      '/events/harbour/sources/post#m-post-28',
      '/events/harbour/sources/echo#m-echo-33',
    ])
  })
})

describe('finding a claim', () => {
  test('by its id', () => expect(findClaim(analysis, 'c-fish')?.id).toBe('c-fish'))
  test('by an id that it once had', () => expect(findClaim(analysis, 'c-old')?.id).toBe('c-length'))
  test('never another one', () => expect(findClaim(analysis, 'c-fis')).toBeNull())
  test('every id once', () =>
    expect(claimIds(analysis)).toEqual(['c-fish', 'c-length', 'c-walkout', 'c-old']))
})

describe('one source', () => {
  const view = buildSourceView(analysis, 'times')

  test('has marks that say how far a passage is told', () => {
    const passages = view?.marks
      .filter((m) => m.kind === 'passage')
      .map((m) => [m.reach, m.others.map((s) => s.letter)])
    expect(passages).toEqual([
      ['all', ['A', 'B']],
      ['alone', []],
    ])
  })
  test('has a note with another source’s words', () => {
    expect(view?.notes[0]?.map((n) => n.kind === 'passage' && n.wording.text)).toEqual([
      'Dockers walked out at dawn.',
    ])
  })
  test('has a note beside a quote with the other wordings of the utterance', () => {
    const [first] = analysis.quotes
    if (!first) throw new Error('the fixture has a quote')
    const second = { ...first, id: 'q2', article: 'echo', text: 'We’ll be back', sameAs: ['q1'] }
    const source = buildSourceView({ ...analysis, quotes: [first, second] }, 'post')
    const notes = source?.notes[1]?.flatMap((n) => (n.kind === 'quote' ? n.mark.variants : []))
    expect(notes?.map((line) => [line.source.letter, line.text])).toEqual([['B', 'We’ll be back']])
  })
  test('knows what it leaves out', () => expect(view?.leftOut.map((c) => c.id)).toEqual(['c-length']))
  test('is none where there is no such article', () => expect(buildSourceView(analysis, 'nobody')).toBeNull())
  test('marks the stretch that contradicts another source', () => {
    const marks = buildSourceView(analysis, 'echo')?.marks.filter((m) => m.kind === 'conflict')
    expect(marks?.map((m) => analysis.articles[1]?.body.slice(m.start, m.end))).toEqual(['six hours'])
  })
})

describe('who said what', () => {
  test('one entry a speaker, with role and counts', () => {
    expect(buildSpeakers(analysis)).toMatchObject([
      {
        name: 'Ada Lind',
        role: 'shop steward',
        quotes: 1,
        sources: 1,
        utterances: [{ lines: [{ text: 'We will be back,' }] }],
      },
    ])
  })
  test('quotes that render one utterance stand together, longest first', () => {
    const [first] = analysis.quotes
    if (!first) throw new Error('the fixture has a quote')
    const second = { ...first, id: 'q2', article: 'echo', text: 'We will be back, all of us', sameAs: ['q1'] }
    const other = { ...first, id: 'q3', article: 'times', text: 'Enough', speaker: null }
    const [lind, unnamed] = buildSpeakers({ ...analysis, quotes: [first, second, other] })
    expect(lind?.utterances.map((u) => u.lines.map((line) => line.id))).toEqual([['q2', 'q1']])
    expect(unnamed?.name).toBeNull()
  })
})
