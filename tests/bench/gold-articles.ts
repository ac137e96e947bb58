import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import matter from 'gray-matter'
import type { Article } from '../../lib/text/article'

/** The articles of one annotated event, by id; the seed event's come from the folder of seeds beside the gold. */
export function loadGoldArticles(goldFolder: string, event: string): readonly Article[] {
  const own = path.join(goldFolder, 'articles', event)
  const folder = existsSync(own) ? own : path.join(goldFolder, '..', 'seeds')
  return readdirSync(folder)
    .filter((file) => /\.(?:md|txt)$/u.test(file))
    .sort()
    .map((file) => readArticle(path.join(folder, file)))
}

function readArticle(file: string): Article {
  const name = path.basename(file).replace(/\.\w+$/u, '')
  const { content, data } = matter(readFileSync(file, 'utf8'))
  const textOf = (key: string): string | null => (typeof data[key] === 'string' ? data[key] : null)
  const id = /^\d{3}_/u.test(name) ? name.slice(0, 3) : name
  const body = /\.txt$/u.test(file) ? content.trim().replace(/\s*\n\s*/gu, '\n\n') : content.trim()
  return {
    id,
    title: textOf('title'),
    source: textOf('source') ?? id,
    url: null,
    author: null,
    date: textOf('date'),
    body,
  }
}
