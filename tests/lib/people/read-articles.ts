import type { ReadArticle } from '../../../lib/text/article'
import { readText } from '../../../lib/text/read-text'

/** Invented articles, read: "a", "b" … by their bodies. */
export const readArticles = (...bodies: readonly string[]): readonly ReadArticle[] =>
  bodies.map((body, i) => {
    const id = String.fromCharCode(97 + i)
    const article = { id, title: null, source: `Source ${id}`, url: null, author: null, date: null, body }
    return { article, read: readText(body) }
  })
