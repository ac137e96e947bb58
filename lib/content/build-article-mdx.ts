import type { Root, RootContent } from 'mdast'
import { mdxToMarkdown } from 'mdast-util-mdx'
import { toMarkdown, type Options } from 'mdast-util-to-markdown'
import { stringify } from 'yaml'
import { findBlocks } from './find-blocks'
import type { CleanArticle } from './parse-raw-article'

/**
 * An article as an MDX file: front matter and prose. Whatever its text holds, the prose compiles to that text and
 * nothing runs: characters that mean something to markdown or MDX are escaped, `import` and `export` at the start of a
 * line (which no serialiser escapes) and control-like line separators by reference.
 */
export function buildArticleMdx({ article, raw, hash, dropped }: CleanArticle): string {
  const { title, source, author, date, url } = article
  const facts = { title, source, author, date, url, raw, hash, dropped }
  const front = stringify(facts, {
    schema: 'core',
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  })
  return `---\n${front}---\n\n${buildProse(article)}`
}

/** The prose alone: markdown that holds headings and paragraphs of plain text and nothing else. */
export function buildProse(article: CleanArticle['article']): string {
  const children = findBlocks(article).map(({ kind, start, end }): RootContent => {
    const text = { type: 'text' as const, value: article.body.slice(start, end) }
    if (kind === 'paragraph') return { type: 'paragraph', children: [text] }
    return { type: 'heading', depth: kind === 'headline' ? 1 : 2, children: [text] }
  })
  const root: Root = { type: 'root', children }
  return toMarkdown(root, OPTIONS)
}

const OPTIONS: Options = {
  extensions: [
    mdxToMarkdown(),
    {
      // A line that begins so is a script to MDX, and prose to its serialiser.
      unsafe: [
        { atBreak: true, character: 'i', after: 'mport' },
        { atBreak: true, character: 'e', after: 'xport' },
      ],
    },
  ],
}
