import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../lib/content/read-html'

const SENTENCE =
  'The harbour board met on Monday and voted, after four hours of talks, to dredge the old basin. '
const PROSE = Array.from({ length: 5 }, (_, i) => `<p>${i}. ${SENTENCE.repeat(3)}</p>`).join('\n')

const PAGE = `<!doctype html><html><head><title>Board Votes | Harbour Post</title>
<meta property="og:title" content="Board Votes to Dredge Harbour"><meta property="og:site_name" content="Harbour Post">
<meta name="author" content="Ada Lee"><meta property="article:published_time" content="2031-02-12T23:00:00-08:00">
<link rel="canonical" href="https://harbourpost.com/2031/vote"><style>p { color: red }</style>
<script>document.write('<p>written</p>')</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/x">World</a></li></ul></nav>
<article><h1>Board Votes to Dredge Harbour</h1><script>alert(1)</script>${PROSE}<style>b{}</style><h2>What Comes Next</h2>${PROSE}</article>
<footer>All rights reserved</footer></body></html>`

describe('a page as an article', () => {
  test('text by block, facts from the page itself', () => {
    const { paragraphs, facts } = readHtml(PAGE)
    expect(facts).toEqual({
      title: 'Board Votes to Dredge Harbour',
      source: 'Harbour Post',
      url: 'https://harbourpost.com/2031/vote',
      author: 'Ada Lee',
      date: '2031-02-12',
    })
    const text = (i: number) => `${i}. ${SENTENCE.repeat(3)}`.trim()
    const half = [0, 1, 2, 3, 4].map(text)
    expect(paragraphs.filter((line) => line !== facts.title)).toEqual([...half, 'What Comes Next', ...half])
  })

  test.each([
    ['inline elements', '<p>One <b>two</b><i>three</i></p>', ['One twothree']],
    [
      'blocks within blocks',
      '<div>One<p>Two</p>three<ul><li>Four</li></ul></div>',
      ['One', 'Two', 'three', 'Four'],
    ],
    ['white space', '<p>One\n   two\tthree&nbsp;four</p>', ['One two three\u00a0four']],
    ['line breaks', '<p>One<br>two<br><br>three</p>', ['One two', 'three']],
    ['marks that a browser draws', '<p>She said <q>yes</q>.</p>', ['She said “yes”.']],
    [
      'scripts, styles and hidden parts',
      '<script>a</script><style>b</style><p hidden>c</p><p style="display: none">d</p><p>e</p>',
      ['e'],
    ],
    ['entities once', '<p>&lt;script&gt; &amp;amp; &#8232;x</p>', ['<script> &amp;', 'x']],
    ['no page at all', 'Ships left & came < back', ['Ships left & came < back']],
    ['nothing', '', []],
    ['no text', '<img src=x onerror=alert(1)>', []],
  ])('%s', (_, html, paragraphs) => expect(readHtml(html).paragraphs).toEqual(paragraphs))

  test('an address that is none of the web is no url', () => {
    expect(
      readHtml(
        '<html><head><link rel="canonical" href="javascript:alert(1)"></head><body><p>a</p></body></html>',
      ).facts.url,
    ).toBeNull()
  })

  test('deep nesting', () => {
    expect(readHtml(`${'<div>'.repeat(3000)}Ships left.`).paragraphs).toEqual(['Ships left.'])
  })

  test('a page that the reader of articles falls over is read as it stands', () => {
    const page = `<html><table><p>${'𐀀'.repeat(9)}\0${'𐀀'.repeat(4)}`
    expect(readHtml(page).paragraphs.join('')).toContain('𐀀'.repeat(9))
  })

  test('no text makes it fail', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div ',
        '>',
        '<!--',
        '-->',
        '<html>',
        '<body>',
        '</html>',
        '<head>',
        '<table>',
        '<q>',
        '<br>',
        '<![CDATA[',
        '<title>',
        '<svg>',
        '&#x0;',
        '&',
        '<script>',
        '</script>',
      ),
      fc.string({ unit: 'binary', maxLength: 10 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        for (const line of readHtml(pieces.join('')).paragraphs) expect(line).toBe(line.trim())
      }),
      { numRuns: 300 },
    )
  })
})
