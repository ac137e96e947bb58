import { compile, createProcessor, evaluate } from '@mdx-js/mdx'
import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import * as runtime from 'react/jsx-runtime'
import { describe, expect, test } from 'vitest'
import { buildArticleMdx, buildProse } from '../../../lib/content/build-article-mdx'
import { findBlocks } from '../../../lib/content/find-blocks'
import { parseArticleMdx, parseProse } from '../../../lib/content/parse-article-mdx'
import type { CleanArticle } from '../../../lib/content/parse-raw-article'
import { NASTY } from './article-mdx.cases'

const clean = (paragraphs: readonly string[], title: string | null = null): CleanArticle => ({
  article: {
    id: 'harbour-post',
    title,
    source: 'Harbour Post',
    url: null,
    author: null,
    date: '2031-05-04',
    body: paragraphs.join('\n\n'),
  },
  raw: 'harbour-post.txt',
  hash: 'ab12',
  dropped: [],
})

/** What a reader sees: the text of each element that the compiled prose renders. */
async function render(prose: string): Promise<readonly string[]> {
  const { default: Content } = await evaluate(prose, runtime)
  const html = renderToStaticMarkup(createElement(Content))
  return html
    .split(/<\/(?:p|h1|h2)>/u)
    .slice(0, -1)
    .map((part) => unescapeHtml(part.replace(/^\n?<(?:p|h1|h2)>/u, '')))
}

const unescapeHtml = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')

/** The kinds of node in what MDX parsed. Anything but these four could run, or show something else. */
function kindsOf(prose: string): ReadonlySet<string> {
  const kinds = new Set<string>()
  const visit = (node: { type: string; children?: readonly { type: string }[] }): void => {
    kinds.add(node.type)
    node.children?.forEach(visit)
  }
  visit(createProcessor().parse(prose))
  return kinds
}

const PLAIN = ['root', 'paragraph', 'heading', 'text']

describe('an article as MDX', () => {
  test.each(NASTY.map((text) => [text]))(
    '%j comes out as it went in, alone and among others',
    async (text) => {
      for (const paragraphs of [[text], ['Ships left.', text, 'Ships came back.'], [text, text]]) {
        const prose = buildProse(clean(paragraphs).article)
        expect(await render(prose)).toEqual(paragraphs)
        expect([...kindsOf(prose)].filter((kind) => !PLAIN.includes(kind))).toEqual([])
      }
    },
  )

  test.each(NASTY.map((text) => [text]))('%j as a headline', async (text) => {
    const article = clean([text, 'Ships left.'], text)
    expect(await render(buildProse(article.article))).toEqual([text, 'Ships left.'])
    expect(parseArticleMdx('harbour-post', buildArticleMdx(article))).toEqual({
      kind: 'article',
      clean: article,
    })
  })

  test('a headline, a subheading and a paragraph', () => {
    const article = clean(
      ['Harbour Reopens', 'Ships left.', 'What Comes Next', 'More ships.'],
      'Harbour Reopens',
    )
    expect(buildProse(article.article)).toBe(
      '# Harbour Reopens\n\nShips left.\n\n## What Comes Next\n\nMore ships.\n',
    )
    expect(findBlocks(article.article).map(({ kind }) => kind)).toEqual([
      'headline',
      'paragraph',
      'heading',
      'paragraph',
    ])
  })

  test('the compiled module imports and exports nothing but itself', async () => {
    const code = String(await compile(buildProse(clean(NASTY).article)))
    expect(code.match(/^(?:import|export) .*$/gmu)).toEqual([
      expect.stringMatching(/^import .* from "react\/jsx-runtime";$/u),
      expect.stringMatching(/^export default function MDXContent\(/u),
    ])
  })

  test('prose that holds more than text is refused', () => {
    expect(parseProse('A *b* c')).toBeNull()
    expect(parseProse('{1}')).toBeNull()
    expect(parseProse('- a')).toBeNull()
  })
})

describe('any text at all', () => {
  const fragment = fc.oneof(
    fc.constantFrom(...NASTY),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom(...'{}<>[]()#*_-+=~`|\\/&;:!"\'$%^@.,0123456789 \timportexpor'),
      maxLength: 30,
    }),
  )
  const paragraph = fc
    .array(fragment, { minLength: 1, maxLength: 4 })
    .map((parts) =>
      parts
        .join(' ')
        .replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, ' ')
        .trim(),
    )
    .filter((text) => text !== '')
  const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 6 })

  test('parses back to the same article, and nothing in it could run', () => {
    fc.assert(
      fc.property(paragraphs, fc.boolean(), (list, hasTitle) => {
        const article = clean(list, hasTitle ? (list[0] ?? null) : null)
        const mdx = buildArticleMdx(article)
        expect(parseArticleMdx('harbour-post', mdx)).toEqual({ kind: 'article', clean: article })
      }),
      { numRuns: 500 },
    )
  })

  test('renders to the same paragraphs', async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs, async (list) => {
        expect(await render(buildProse(clean(list).article))).toEqual(list)
      }),
      { numRuns: 150 },
    )
  })
})
