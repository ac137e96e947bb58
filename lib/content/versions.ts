import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { NamedVersion } from '../ledger/record-articles'
import type { Article } from '../text/article'
import { nullIfMissing } from './read-raw-files'
import { saveFile } from './save-file'

/** Hexadecimal digits: at 16 two of a million texts share a name once in ten million ledgers. */
const LENGTH = 16

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, LENGTH)

/** The names under which the texts of these articles are kept: equal texts, equal names. */
export const nameVersions = (articles: readonly Article[]): readonly NamedVersion[] =>
  articles.map(({ id, body }) => ({ article: id, hash: hashOf(body) }))

/**
 * Keeps the text of each article in the event's `versions/`, each text once, and returns their names. Today's texts are
 * kept too: a clone in which an article is edited next has no other trace of what stood there.
 */
export async function saveVersions(
  folder: string,
  articles: readonly Article[],
): Promise<readonly NamedVersion[]> {
  await mkdir(join(folder, 'versions'), { recursive: true })
  for (const { body } of articles) await saveFile(versionPath(folder, hashOf(body)), body)
  return nameVersions(articles)
}

/** A text that was kept; null where its file is gone or holds another text. */
export async function loadVersion(folder: string, hash: string): Promise<string | null> {
  if (!/^[0-9a-f]{16}$/u.test(hash)) return null
  const text = await readFile(versionPath(folder, hash), 'utf8').catch(nullIfMissing)
  return text !== null && hashOf(text) === hash ? text : null
}

const versionPath = (folder: string, hash: string): string => join(folder, 'versions', `${hash}.txt`)
