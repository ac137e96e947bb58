import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { bibtex, escapeLatex } from '@/lib/links/bibtex'
import { citationStyles, cite } from '@/lib/links/cite'
import { claimAsFrame, claimAsHtml } from '@/lib/links/share/claim-as-html'
import { claimAsMarkdown } from '@/lib/links/share/claim-as-markdown'
import { claimAsText } from '@/lib/links/share/claim-as-text'
import { embedPage } from '@/lib/links/share/embed-page'
import { oembed } from '@/lib/links/share/oembed'
import { parseOembedRequest } from '@/lib/links/share/parse-oembed-request'
import { webAnnotation } from '@/lib/links/share/web-annotation'
import { claimOf, sharedLength } from './shared-claim'
import { beginsWithin } from '@/lib/text/begins-within'
import { sayTold } from '@/lib/links/share/shared-claim'

const shared = sharedLength()

/** Pieces that mean something to one format or another, between words and garbage. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '<script>alert(1)</script>',
          '</blockquote>',
          '"><img src=x onerror=y>',
          '<i>',
          '</span>',
          '&lt;',
          '&',
        ],
        ...[
          '](javascript:x)',
          '![x](y)',
          '**',
          '__',
          '`',
          '# ',
          '- ',
          '1. ',
          '> ',
          '***',
          '---',
          '\\',
          '\n\n',
          '|',
        ],
        ...[
          '{',
          '}',
          '%',
          '$',
          '\\input{x}',
          '~',
          '^',
          '@misc{x,',
          "'",
          '"',
          '“',
          '”',
          '<http://x.example>',
          '[x]: y',
        ],
        ...[
          'https://x.example',
          'www.x.example',
          'a@b.example',
          '\u0000',
          '\uD800',
          '\uE000',
          '<!--',
          '<![CDATA[',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('strike ', 'harbour ', 'nine '),
    ),
    { maxLength: 8 },
  )
  .map((parts) => `a${parts.join('')}z`)

describe('a claim as text', () => {
  test('has the words, their source and the address', () => {
    expect(claimAsText(shared)).toBe(
      '“The strike lasted nine hours.”\nThe Post (told by 2 of 3 sources)\nhttps://s.example/events/harbour/claims/c-length\n',
    )
  })
})

describe('a claim as Markdown', () => {
  test('is a quotation with its links', () => {
    expect(claimAsMarkdown(shared)).toBe(
      [
        '> The strike lasted nine hours.',
        '>',
        '> — [The Post](https://s.example/events/harbour/sources/post#m-post-28), told by 2 of 3 sources. [Every source’s words](https://s.example/events/harbour/claims/c-length)',
        '',
      ].join('\n'),
    )
  })

  test.each([
    ['a bare address', 'see https://x.example now'],
    ['a site', 'see www.x.example now'],
    ['a mail address', 'mail a@b.example now'],
    ['crossed out', 'it ~~was~~ is'],
  ])('is no link or mark of GitHub’s dialect: %s', (_, text) => {
    const written = claimAsMarkdown(claimOf(text))
    expect(written).not.toMatch(/https?:\/\/x\.example|www\.x|a@b|~~w/u)
  })

  test('whatever the words are, they are text and all there', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [quote, ...rest] = fromMarkdown(claimAsMarkdown(claimOf(text))).children
        expect(rest).toEqual([])
        if (quote?.type !== 'blockquote') throw new Error('no quotation')
        const [words, from] = quote.children
        if (words?.type !== 'paragraph' || from?.type !== 'paragraph') throw new Error('no paragraphs')
        const plain = text.replace(/\s+/gu, ' ').replaceAll('\u0000', '\uFFFD')
        expect(words.children).toMatchObject([{ type: 'text', value: plain }])
        expect(from.children.filter((node) => node.type === 'link')).toHaveLength(2)
      }),
    )
  })
})

describe('a claim as HTML', () => {
  const elements = (html: string) =>
    [...parseHTML(`<html><body>${html}</body></html>`).document.querySelectorAll('body *')].map(
      (e) => e.localName,
    )

  /** The elements of a page with their attributes' names. */
  const shape = (page: string) =>
    [...parseHTML(page).document.querySelectorAll('*')].map((e) =>
      [e.localName, ...e.getAttributeNames()].join(' '),
    )

  test('whatever the words are, they bring no element and no attribute', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const claim = claimOf(text)
        expect(elements(claimAsHtml(claim))).toEqual(['blockquote', 'p', 'p', 'a'])
        expect(elements(claimAsFrame(claim))).toEqual(['iframe'])
        const harmless = claimOf(beginsWithin(text) ? 'words' : 'Words')
        expect(shape(embedPage(claim))).toEqual(shape(embedPage(harmless)))
      }),
    )
  })

  test('the words in it are the source’s', () => {
    const { document } = parseHTML(`<html><body>${claimAsHtml(claimOf('“a” & <b>'))}</body></html>`)
    expect(document.querySelector('p')?.textContent).toBe('““a” & <b>”')
  })
})

describe('references', () => {
  const works = shared.works

  test('in three styles name author, outlet, day and address', () => {
    expect(cite('apa', works)).toContain(
      'Lind, A., & van Holm, P. (2026, March 14). Dockers <walk> out. The Post. https://post.example/strike',
    )
    expect(cite('mla', works).join('\n')).toContain(
      'Lind, Ada, and Per van Holm. “Dockers <walk> out.” The Post, 14 Mar. 2026',
    )
    expect(cite('chicago', works).join('\n')).toContain('2026. “Dockers <walk> out.” The Post')
  })

  test('keep the case of the source’s words and of its name', () => {
    const [page] = works
    if (!page) throw new Error('the page is cited')
    const work = { ...page, title: 'it lasted NINE hours', 'container-title': 'the harbour blog' }
    for (const { id } of citationStyles) {
      expect(cite(id, [work]).join()).toContain('it lasted NINE hours')
      expect(cite(id, [work]).join()).toContain('the harbour blog')
    }
  })

  test('say how many of the tellers are independent, where some print the same text', () => {
    expect(sayTold(1, 5, 1)).toBe('told by this source only')
    expect(sayTold(4, 5, 4)).toBe('told by 4 of 5 sources')
    expect(sayTold(4, 5, 2)).toBe('told by 4 of 5 sources, 2 independent')
  })

  test('whatever the words are, every work has its entry on one line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { id } of citationStyles) {
          const entries = cite(id, claimOf(text).works)
          expect(entries).toHaveLength(works.length)
          for (const entry of entries) expect(entry).not.toMatch(/[\n\uE000]/u)
        }
      }),
      { numRuns: 25 },
    )
  })

  test('an untitled article goes by its first words', () => {
    expect(works.find((work) => work.id === 'harbour-echo')?.title).toBe(
      'At dawn the dockers walked out. It lasted …',
    )
  })
})

describe('BibTeX', () => {
  test('has an entry for each work', () => {
    expect(bibtex(shared.works)).toContain(
      [
        '@article{harbour-post,',
        '  author = {{Lind}, {Ada} and {van Holm}, {Per}},',
        '  title = {{Dockers <walk> out}},',
        '  journal = {The Post},',
        '  year = {2026},',
        '  month = {3},',
        '  day = {14},',
        '  url = {https://post.example/strike},',
        '}',
      ].join('\n'),
    )
  })

  test('whatever the words are, braces balance and no command but ours stands in it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const written = escapeLatex(text)
        const known =
          /\\(?:textbackslash|textbraceleft|textbraceright|textasciitilde|textasciicircum)\{\}|\\[#$%&_]/gu
        expect(written.replace(known, '')).not.toMatch(/[\\{}~^#$%&_\n]/u)
        const whole = bibtex(claimOf(text).works)
        let depth = 0
        for (const character of whole) {
          depth += character === '{' ? 1 : character === '}' ? -1 : 0
          expect(depth).toBeGreaterThanOrEqual(0)
        }
        expect(depth).toBe(0)
        expect(whole.match(/^@/gmu)).toHaveLength(shared.works.length)
      }),
    )
  })
})

test('a Web Annotation names each passage where it was published', () => {
  expect(webAnnotation(shared).target).toEqual([
    {
      type: 'SpecificResource',
      source: 'https://post.example/strike',
      selector: {
        type: 'TextQuoteSelector',
        exact: 'The strike lasted nine hours.',
        prefix: 'Dockers walked out at dawn. ',
        suffix: '\n\n“We will be back,” said Ada Li',
      },
    },
    {
      type: 'SpecificResource',
      source: 'https://s.example/events/harbour/sources/echo',
      selector: {
        type: 'TextQuoteSelector',
        exact: 'It lasted six hours, the port said.',
        prefix: 'At dawn the dockers walked out.\n\n'.slice(-32),
        suffix: '',
      },
    },
  ])
})

describe('oEmbed', () => {
  test('is a frame of this site, no larger than asked for', () => {
    const answer = oembed(shared, { width: 300, height: 120 })
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: 300, height: 120 })
    expect(answer.html).toContain('src="https://s.example/embed/events/harbour/claims/c-length"')
    expect(answer.html).toContain('height="120"')
  })

  const page = 'https://s.example/events/harbour/claims/c1'
  test.each([
    ['a claim', { url: page }, { kind: 'claim', event: 'harbour', claim: 'c1', most: {} }],
    [
      'a claim in a small frame',
      { url: `${page}/?x=1#y`, maxwidth: '320', maxheight: '-1', format: 'json' },
      { kind: 'claim', event: 'harbour', claim: 'c1', most: { width: 320 } },
    ],
    ['nothing', {}, { kind: 'refused', status: 400 }],
    ['no address', { url: 'harbour' }, { kind: 'refused', status: 400 }],
    ['another site', { url: 'https://t.example/events/harbour/claims/c1' }, { kind: 'refused', status: 404 }],
    ['another page', { url: 'https://s.example/method' }, { kind: 'refused', status: 404 }],
    ['XML', { url: page, format: 'xml' }, { kind: 'refused', status: 501 }],
    ['broken bytes', { url: `${page.slice(0, -2)}%ff` }, { kind: 'claim', claim: '' }],
  ])('asked for %s', (_, query, answer) => {
    expect(parseOembedRequest(new URLSearchParams(query), 'https://s.example')).toMatchObject(answer)
  })
})
