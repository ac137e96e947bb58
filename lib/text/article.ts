import type { ReadText } from './read-text'

/** One source's account: clean text with what is known of where it comes from. Returned by content/, read by every stage. */
export type Article = {
  /** The file's name without its ending; unique within the event, safe in a URL and as a file name. */
  readonly id: string
  readonly title: string | null
  /** The outlet as a reader knows it, or an honest label where the text does not name one. */
  readonly source: string
  readonly url: string | null
  readonly author: string | null
  /** ISO 8601 date, `2025-02-12`, or null. */
  readonly date: string | null
  /** Plain text, paragraphs apart by a blank line. Every span of the analysis counts in it. */
  readonly body: string
}

/** An article and its reading: what the stages after `readText` take. */
export type ReadArticle = { readonly article: Article; readonly read: ReadText }
