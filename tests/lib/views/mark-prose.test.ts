import { evaluate } from '@mdx-js/mdx'
import { createElement } from 'react'
import * as runtime from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { markProse } from '@/lib/views/mark-prose'
import { buildSourceView } from '@/lib/views/source-view'
import { analysis } from './harbour'

async function render(prose: string, body: string): Promise<string> {
  const view = buildSourceView(analysis, 'post')
  const { default: Content } = await evaluate(prose, {
    ...runtime,
    rehypePlugins: [[markProse, { body, marks: view?.marks ?? [] }]],
  })
  return renderToStaticMarkup(createElement(Content))
}

const body = analysis.articles[0]?.body ?? ''

describe('the prose of an article with its marks', () => {
  test('holds the words of the source and nothing else but the letters of the other tellers', async () => {
    const html = await render(body, body)
    const words = html
      .replace(/<a [^>]*>[^<]*<\/a>/gu, '')
      .replaceAll('</p>', ' ')
      .replace(/<[^>]+>/gu, '')
      .replace(/\s+/gu, ' ')
      .trim()
    expect(words).toBe(body.replace(/\s+/gu, ' '))
  })
  test('gives each passage its id, once', async () => {
    const ids = [...(await render(body, body)).matchAll(/ id="([^"]+)"/gu)].map((m) => m[1])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('m-post-0')
    expect(ids).toContain('q1')
  })
  test('links the other tellers of a passage to its claim', async () => {
    expect(await render(body, body)).toContain('href="/events/harbour/claims/c-walkout"')
  })
  test.each([
    ['a word changed', body.replace('dawn', 'noon')],
    ['a paragraph lost', body.split('\n\n')[0] ?? ''],
    ['a paragraph added', `${body}\n\nMore.`],
  ])('fails the build where the prose is not the body: %s', async (_, prose) => {
    await expect(render(prose, body)).rejects.toThrow(/paragraph/u)
  })
})
