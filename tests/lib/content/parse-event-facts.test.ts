import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseEventFacts } from '../../../lib/content/parse-event-facts'
import { sayProblem } from '../../../lib/content/problem'

describe('event.yaml', () => {
  test('all that it can say', () => {
    const text = `title: Harbour vote
date: 2031-02-12
place: Bay City
sources:
  a: { name: Harbour Post, author: Ada Lee, date: 2031-02-13, title: Vote }
  b.txt: { url: "https://www.baynews.com/1" }
`
    expect(parseEventFacts(text)).toEqual({
      kind: 'facts',
      facts: {
        title: 'Harbour vote',
        date: '2031-02-12',
        place: 'Bay City',
        sources: {
          a: { source: 'Harbour Post', author: 'Ada Lee', date: '2031-02-13', title: 'Vote' },
          'b.txt': { url: 'https://www.baynews.com/1', source: 'baynews.com' },
        },
      },
    })
  })

  test.each([[''], ['# nothing yet\n'], ['sources:\n']])('%j says nothing', (text) => {
    const parsed = parseEventFacts(text)
    if (text === 'sources:\n') expect(parsed.kind).toBe('problems')
    else
      expect(parsed).toEqual({ kind: 'facts', facts: { title: null, date: null, place: null, sources: {} } })
  })

  test('every fault at once, each with its line and what to do', () => {
    const parsed = parseEventFacts(
      'titel: Harbour vote\ndate: soon\nsources:\n  a:\n    nmae: Harbour Post\n    url: ftp://x\n  b: 3\ncolour: red\n',
    )
    expect(
      parsed.kind === 'problems' && parsed.problems.map((problem) => sayProblem(problem)).sort(),
    ).toEqual([
      'event.yaml:1: titel: expected one of title, date, place, sources, found "titel". Did you mean "title"?',
      'event.yaml:2: date: expected a day such as 2025-02-12, found "soon". Correct the value, or remove the line.',
      'event.yaml:5: sources.a.nmae: expected one of name, url, author, date, title, found "nmae". Did you mean "name"?',
      'event.yaml:6: sources.a.url: expected an http or https address, found "ftp://x". Correct the value, or remove the line.',
      'event.yaml:7: sources.b: expected "key: value" lines, found "3". Correct the value, or remove the line.',
      'event.yaml:8: colour: expected one of title, date, place, sources, found "colour". Remove the line.',
    ])
  })

  test.each([
    ['not YAML', 'title: "x\n', 1],
    ['a list', '- a\n- b\n', 1],
    ['a number for a title', 'place: x\ntitle: 3\n', 2],
    ['an empty title', 'title: "  "\n', 1],
  ])('%s: a problem with its line', (_, text, line) => {
    const parsed = parseEventFacts(text)
    expect(parsed.kind === 'problems' && parsed.problems[0]).toMatchObject({
      file: 'event.yaml',
      line,
      kind: 'unreadable',
    })
  })

  test('no text makes it fail', () => {
    const piece = fc.oneof(
      fc.constantFrom('title: ', 'sources:', '\n', '  ', '__proto__: ', '- ', '"', '!!x ', '? '),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(['facts', 'problems']).toContain(parseEventFacts(pieces.join('')).kind)
      }),
      { numRuns: 1000 },
    )
  })
})
