import { createProcessor } from '@mdx-js/mdx'
import type { Root, RootContent } from 'mdast'
import { z } from 'zod'
import type { Article } from '../text/article'
import type { CleanArticle } from './parse-raw-article'
import { quoteFound, type Problem } from './problem'
import { splitFrontMatter } from './split-front-matter'

/** The front matter of a generated MDX file. */
export const articleFrontMatter = z.object({
  title: z.string().nullable(),
  source: z.string(),
  author: z.string().nullable(),
  date: z.string().nullable(),
  url: z.string().nullable(),
  raw: z.string(),
  hash: z.string(),
  dropped: z.array(z.object({ rule: z.string(), text: z.string() })),
})

export type ArticleFrontMatter = z.infer<typeof articleFrontMatter>

/** A generated MDX file, its front matter checked and its prose as written: what a page compiles. */
export type ArticleMdx = { readonly front: ArticleFrontMatter; readonly prose: string }

type Split = ({ readonly kind: 'mdx' } & ArticleMdx) | { readonly kind: 'problem'; readonly problem: Problem }

/** Parts a generated MDX file into front matter and prose; a problem where it is none of ours. */
export function splitArticleMdx(file: string, mdx: string): Split {
  const split = splitFrontMatter(file, mdx, mdx.length)
  if (split.kind === 'problem') return split
  const front = articleFrontMatter.safeParse(split.data)
  if (front.success) return { kind: 'mdx', front: front.data, prose: split.content.replace(/^\n/u, '') }
  const field = front.error.issues[0]?.path.join('.') ?? ''
  return {
    kind: 'problem',
    problem: stale(
      file,
      field || null,
      'front matter as "npm run content" writes it',
      front.error.issues[0]?.message ?? '',
    ),
  }
}

type Parsed =
  | { readonly kind: 'article'; readonly clean: CleanArticle }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** A generated MDX file back as the article that it was made of, body and all; a problem where the prose holds more than text. */
export function parseArticleMdx(id: string, mdx: string): Parsed {
  const file = `${id}.mdx`
  const split = splitArticleMdx(file, mdx)
  if (split.kind === 'problem') return split
  const paragraphs = parseProse(split.prose)
  if (paragraphs === null)
    return { kind: 'problem', problem: stale(file, null, 'headings and paragraphs of text', 'other markup') }
  const { raw, hash, dropped, ...facts } = split.front
  const article: Article = { id, ...facts, body: paragraphs.join('\n\n') }
  return { kind: 'article', clean: { article, raw, hash, dropped } }
}

/** The text of each block, or null where the prose holds anything that is not a heading or a paragraph of plain text. */
export function parseProse(prose: string): readonly string[] | null {
  const root: Root = createProcessor().parse(prose)
  const texts = root.children.map(textOf)
  return texts.every((text) => text !== null) ? texts : null
}

function textOf(node: RootContent): string | null {
  if (node.type !== 'paragraph' && node.type !== 'heading') return null
  const [text, ...others] = node.children
  return text?.type === 'text' && others.length === 0 ? text.value : null
}

const stale = (file: string, field: string | null, expected: string, found: string): Problem => ({
  kind: 'unreadable',
  file,
  line: null,
  field,
  expected,
  found: quoteFound(found),
  advice: 'Run "npm run content": the file is generated, and raw/ is the place to edit.',
})
