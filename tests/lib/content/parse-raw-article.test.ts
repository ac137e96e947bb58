import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isArticleFile, parseRawArticle } from '../../../lib/content/parse-raw-article'
import { LEAD, MORE } from './clean/clean-case'

const parse = (file: string, text: string) => parseRawArticle({ file, bytes: Buffer.from(text) })

const article = (file: string, text: string) => {
  const parsed = parse(file, text)
  return parsed.kind === 'article' ? parsed.clean.article : parsed
}

describe('a raw file as an article', () => {
  test('front matter, a headline in the text, Windows line ends', () => {
    const text = `\ufeff---\ntitle: "Board votes to dredge harbour"\nsource: Harbour Post\nurl: https://harbourpost.com/1\ndate: 2031-02-12\n---\n\nBoard Votes to Dredge Harbour\n\n${LEAD}\n\n${MORE}\n`
    expect(article('harbour-post.md', text.replaceAll('\n', '\r\n'))).toEqual({
      id: 'harbour-post',
      title: 'Board Votes to Dredge Harbour',
      source: 'Harbour Post',
      url: 'https://harbourpost.com/1',
      author: null,
      date: '2031-02-12',
      body: `Board Votes to Dredge Harbour\n\n${LEAD}\n\n${MORE}`,
    })
  })

  test('a title that the text does not hold is not put into it', () => {
    expect(article('a.md', `---\ntitle: Harbour to be dredged\n---\n${LEAD}\n`)).toMatchObject({
      title: 'Harbour to be dredged',
      body: LEAD,
    })
  })

  test('what the text states fills only what is missing', () => {
    expect(article('a.txt', `By Ada Lee\n\n${LEAD}\n\n${MORE}\n\nSource: Harbour Post`)).toMatchObject({
      author: 'Ada Lee',
      source: 'Harbour Post',
    })
    expect(article('a.md', `---\nsource: Bay News\n---\n${LEAD}\n\nSource: Harbour Post`)).toMatchObject({
      source: 'Bay News',
      body: LEAD,
    })
  })

  test.each([
    ['the site of its url', `---\nurl: https://www.harbourpost.com/1\n---\n${LEAD}`, 'harbourpost.com'],
    ['its id', LEAD, 'a'],
  ])('a source that nobody names is %s', (_, text, source) => {
    expect(article('a.md', text)).toMatchObject({ source })
  })

  test('what an editor knows overrules the file', () => {
    const bytes = Buffer.from(`---\nsource: Bay News\nauthor: Ada Lee\n---\n${LEAD}`)
    const parsed = parseRawArticle({ file: 'a.md', bytes }, { source: 'Harbour Post', date: '2031-02-12' })
    expect(parsed.kind === 'article' && parsed.clean.article).toMatchObject({
      source: 'Harbour Post',
      author: 'Ada Lee',
      date: '2031-02-12',
    })
  })

  test.each([['.txt'], ['.md'], ['.mdx']])('markup in %s is text', (ending) => {
    const text = `# ${LEAD}\n\n<b>${MORE}</b> {1 + 1}\n\nimport x from "x"`
    expect(article(`a${ending}`, text)).toMatchObject({ body: text })
  })

  test('a page is read as a page', () => {
    expect(
      article('a.html', `<p>${LEAD}</p><script>alert(1)</script><p>${MORE} &amp; more.</p>`),
    ).toMatchObject({
      body: `${LEAD}\n\n${MORE} & more.`,
    })
  })

  test.each([
    ['empty', 'a.txt', ''],
    ['nothing but white space', 'a.txt', ' \n\u00a0\n'],
    ['nothing but front matter', 'a.md', '---\ntitle: x\n---\n'],
    ['nothing but what a site adds', 'a.txt', 'By Ada Lee'],
    ['a page without text', 'a.html', '<html><body><img src="x"></body></html>'],
    ['a list without end', 'a.txt', 'ab\n'.repeat(50_001)],
    ['a page of nothing but tags', 'a.html', '<'.repeat(100_001)],
    ['a page that is nested without end', 'a.html', '<div>'.repeat(3_001)],
    ['a name without a letter', '港.txt', LEAD],
  ])('%s: a problem', (_, file, text) => {
    const parsed = parse(file, text)
    expect(parsed).toMatchObject({ kind: 'problem', problems: [{ kind: 'unreadable', file }] })
  })

  test.each([
    ['a.txt', true],
    ['a.MD', true],
    ['a.mdx', true],
    ['a.html', true],
    ['.a.md', false],
    ['.md', false],
    ['event.yaml', false],
    ['a.pdf', false],
    ['a.txt.tmp', false],
  ])('%s is an article: %s', (file, is) => expect(isArticleFile(file)).toBe(is))
})

test('whatever the bytes, there is an article with a tidy body or a problem', () => {
  const file = fc.constantFrom('a.txt', 'a.md', 'a.mdx', 'a.html')
  const bytes = fc.oneof(
    fc.uint8Array(),
    fc.string({ unit: 'binary', maxLength: 300 }).map((text) => Buffer.from(text)),
  )
  fc.assert(
    fc.property(file, bytes, (name, content) => {
      const parsed = parseRawArticle({ file: name, bytes: content })
      if (parsed.kind === 'problem') return
      const { body } = parsed.clean.article
      const paragraphs = body.split('\n\n')
      expect(body).not.toMatch(/\p{Surrogate}/u)
      expect(
        paragraphs.every((line) => line !== '' && line === line.trim() && !/[\n\r\u2028\u2029]/u.test(line)),
      ).toBe(true)
    }),
    { numRuns: 500 },
  )
})

describe('the articles that the site comes with', () => {
  const events = join(import.meta.dirname, '../../../content/events')
  const files = readdirSync(events).flatMap((event) =>
    readdirSync(join(events, event, 'raw')).map((file) => [file, join(events, event, 'raw', file)] as const),
  )

  test.each(files)('%s: every line is in the body, to the character, or listed as dropped', (file, path) => {
    const bytes = readFileSync(path)
    const parsed = parseRawArticle({ file, bytes })
    if (parsed.kind === 'problem') throw new Error(JSON.stringify(parsed.problems))
    const { article: found, dropped } = parsed.clean
    const kept = found.body.split('\n\n')
    const lines = bytes
      .toString('utf8')
      .split('\n')
      .map((line) => line.trim())
    expect([...kept, ...dropped.map(({ text }) => text)].sort()).toEqual(
      lines.filter((line) => line !== '').sort(),
    )
    expect(new Set(kept).size).toBe(kept.length)
    expect(kept.join('\n')).not.toMatch(/Avatar|^By$|Source:|Sources:/mu)
  })
})
