import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { normaliseLines } from './decode-text'
import { findHtmlBlocks } from './find-html-blocks'
import { oneLine, type Facts } from './parse-facts'
import { parseDate } from './parse-date'
import { hostOf, parseUrl } from './parse-origin'

/** In elements. A page with more is no article, and finding one in it takes minutes. */
const MOST_ELEMENTS = 20_000

/** In levels of nesting; pages have 30. Readability climbs them again and again. */
const DEEPEST = 300

/** Returned by readHtml. */
export type HtmlArticle = { readonly paragraphs: readonly string[]; readonly facts: Facts }

/**
 * The text of the article in a web page, a paragraph for each block element, and what the page's own metadata says.
 * The article is what Mozilla's Readability finds (the reader view of Firefox); where it finds none, all text of the
 * page outside its menus. Scripts, styles and hidden parts are never text. No text gives no paragraphs.
 */
export function readHtml(html: string): HtmlArticle {
  const document = parseDocument(html)
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names)
      for (const key of ['property', 'name', 'itemprop']) {
        const content = document.querySelector(`meta[${key}="${name}"]`)?.getAttribute('content')
        if (content && oneLine(content)) return oneLine(content)
      }
    return null
  }
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url')
  const url = parseUrl(canonical ?? '')
  const date = meta('article:published_time', 'datePublished', 'date', 'dc.date', 'pubdate')
  const author = meta('author', 'article:author', 'dc.creator')
  const pageTitle =
    meta('og:title', 'twitter:title') ?? oneLine(document.querySelector('h1')?.textContent ?? '')
  const paragraphs = findHtmlBlocks(document.querySelector('body') ?? document.documentElement)
  const article = isOrdinary(document) ? readArticle(document) : null

  return {
    paragraphs: (article?.paragraphs.length ? article.paragraphs : paragraphs).flatMap(asParagraphs),
    facts: {
      title: pageTitle || article?.title || null,
      source: meta('og:site_name', 'application-name') ?? article?.siteName ?? (url ? hostOf(url) : null),
      url,
      author: author && !parseUrl(author) ? author : (article?.byline ?? null),
      date: parseDate(date ?? article?.publishedTime ?? '')?.date ?? null,
    },
  }
}

/** A piece of a page is put into a page: the parser gives no body to what has no `<html>`. */
function parseDocument(html: string): Document {
  const { document } = parseHTML(html)
  if (document.documentElement?.nodeName === 'HTML') return document
  return parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document
}

/** What Readability takes for the article; null where it finds none, or falls over a page too broken to have one. */
function readArticle(document: Document) {
  const found = parseReadable(document)
  if (!found?.content) return null
  const line = (text: string | null | undefined): string | null => oneLine(text ?? '') || null
  return {
    paragraphs: findHtmlBlocks(found.content),
    title: line(found.title),
    siteName: line(found.siteName),
    byline: line(found.byline?.replace(/^\s*by\s+/iu, '')),
    publishedTime: line(found.publishedTime),
  }
}

function parseReadable(document: Document) {
  try {
    return new Readability<Node>(document, { serializer: (node) => node }).parse()
  } catch {
    return null
  }
}

/** An entity can name a line separator or a control character, which the file itself may not hold. */
const asParagraphs = (text: string): readonly string[] =>
  normaliseLines(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

function isOrdinary(document: Document): boolean {
  let depth = 0
  let count = 0
  let node: Node | null = document.documentElement
  while (node) {
    if (++count > MOST_ELEMENTS * 3 || depth > DEEPEST) return false
    if (node.firstChild) {
      node = node.firstChild
      depth++
      continue
    }
    while (node && !node.nextSibling) {
      node = node.parentNode
      depth--
    }
    node = node?.nextSibling ?? null
  }
  return true
}
