import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import type { Article } from '../text/article'
import { cleanArticle } from './clean/clean-article'
import type { Dropped } from './clean/draft'
import { decodeText } from './decode-text'
import { isParsableHtml } from './is-parsable-html'
import { makeArticleId } from './make-article-id'
import { mergeFacts, NO_FACTS, parseFacts, type Facts } from './parse-facts'
import { hostOf } from './parse-origin'
import type { Problem } from './problem'
import { readHtml, type HtmlArticle } from './read-html'
import { splitFrontMatter } from './split-front-matter'
import { splitParagraphs } from './split-paragraphs'

/** A novel has 5,000. Raise it and a file of nothing but short lines keeps a build busy for minutes. */
const MOST_PARAGRAPHS = 50_000

/** A file as it came in. Only content/ sees one. */
export type RawArticle = { readonly file: string; readonly bytes: Uint8Array }

/** An article with what only its file can tell. Returned by parseRawArticle, written to MDX. */
export type CleanArticle = {
  readonly article: Article
  /** The raw file's name. */
  readonly raw: string
  /** SHA-256 of the raw file, in hexadecimal. */
  readonly hash: string
  readonly dropped: readonly Dropped[]
}

export type ParsedArticle =
  | { readonly kind: 'article'; readonly clean: CleanArticle; readonly problems: readonly Problem[] }
  | { readonly kind: 'problem'; readonly problems: readonly Problem[] }

/** `harbour.txt` and its like; not `event.yaml`, not `.hidden.md`. */
export const isArticleFile = (file: string): boolean => /^[^.].*\.(?:txt|md|mdx|html?)$/iu.test(file)

/**
 * A raw file as an article: decoded, its front matter read, its text parted into paragraphs and cleaned.
 * `known` is what an editor says of it, which overrules the file. The text of `.txt`, `.md` and `.mdx` is literal:
 * markup in it is text. A file that cannot be read, has no usable name or no text is a problem.
 */
export function parseRawArticle({ file, bytes }: RawArticle, known: Partial<Facts> = {}): ParsedArticle {
  const refuse = (expected: string, found: string, advice: string): ParsedArticle => ({
    kind: 'problem',
    problems: [{ kind: 'unreadable', file, line: null, field: null, expected, found, advice }],
  })
  const id = makeArticleId(file)
  if (id === null)
    return refuse(
      'a file name with a letter from a to z or a digit',
      file,
      'Rename the file: its name becomes the address.',
    )
  const decoded = decodeText(file, bytes)
  if (decoded.kind === 'problem') return { kind: 'problem', problems: [decoded.problem] }
  const split = splitFrontMatter(file, decoded.text)
  if (split.kind === 'problem') return { kind: 'problem', problems: [split.problem] }
  const stated = parseFacts(file, split.data, split.lineOf)

  const content = readContent(file, split.content)
  if (content === null)
    return refuse('a web page', 'tags almost without end', 'Save the article as text, in a .txt file.')
  const draft = cleanArticle(content.paragraphs, mergeFacts(stated.facts, content.facts))
  const count = draft.paragraphs.length
  if (count === 0)
    return refuse('the text of an article', 'none', 'Paste the text into the file, or remove the file.')
  if (count > MOST_PARAGRAPHS)
    return refuse(
      `at most ${MOST_PARAGRAPHS} paragraphs`,
      `${count}`,
      'Keep the article and take out the rest.',
    )

  const { title, source, url, author, date } = { ...draft.facts, ...known }
  const body = draft.paragraphs.join('\n\n')
  const article: Article = { id, title, source: source ?? (url ? hostOf(url) : id), url, author, date, body }
  const hash = createHash('sha256').update(bytes).digest('hex')
  return {
    kind: 'article',
    problems: stated.problems,
    clean: { article, raw: file, hash, dropped: draft.dropped },
  }
}

/** The paragraphs of a file by what its ending says that it is; null for a page that no parser should be given. */
function readContent(file: string, content: string): HtmlArticle | null {
  if (!/^\.html?$/iu.test(extname(file))) return { paragraphs: splitParagraphs(content), facts: NO_FACTS }
  return isParsableHtml(content) ? readHtml(content) : null
}
