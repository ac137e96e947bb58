import type { Article } from '../text/article'
import type { ArticleRecord } from './ledger'

/** The text of one article, by the name of the file that keeps it. */
export type NamedVersion = { readonly article: string; readonly hash: string }

/**
 * The articles' lines after a build of this day: a text that is not the last recorded one is a new version, also where it
 * is one of before come back; an article that is not there any more is gone, and its line stays.
 */
export function recordArticles(
  known: readonly ArticleRecord[],
  articles: readonly Article[],
  versions: readonly NamedVersion[],
  day: string,
): readonly ArticleRecord[] {
  const before = new Map(known.map((record) => [record.id, record]))
  const hashes = new Map(versions.map(({ article, hash }) => [article, hash]))
  const today = articles.map(({ id, source, title, url }): ArticleRecord => {
    const record = before.get(id)
    const past = record?.versions ?? []
    const hash = hashes.get(id)
    const isNew = hash !== undefined && past.at(-1)?.hash !== hash
    const next = {
      id,
      source,
      title,
      url,
      gone: null,
      versions: isNew ? [...past, { hash, first: day }] : past,
    }
    return record && isEqual(record, next) ? record : next
  })
  const here = new Set(today.map(({ id }) => id))
  const others = known
    .filter(({ id }) => !here.has(id))
    .map((record) => (record.gone === null ? { ...record, gone: day } : record))
  return [...today, ...others].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

const isEqual = (a: ArticleRecord, b: ArticleRecord): boolean =>
  a.source === b.source &&
  a.title === b.title &&
  a.url === b.url &&
  a.gone === b.gone &&
  a.versions.length === b.versions.length
