import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { MOST_BYTES } from './decode-text'
import { makeArticleId } from './make-article-id'
import { isArticleFile, type RawArticle } from './parse-raw-article'
import { unreadable, type Problem } from './problem'

/** A raw file, or why it could not be read. */
export type RawFile = RawArticle | { readonly file: string; readonly refused: Problem }

/** The article files of a folder, in the order of their ids. A folder that is not there has none. */
export async function readRawFiles(folder: string): Promise<readonly RawFile[]> {
  const entries = (await readdir(folder, { withFileTypes: true }).catch(nullIfMissing)) ?? []
  const names = entries
    .filter((entry) => !entry.isDirectory() && isArticleFile(entry.name))
    .map(({ name }) => name)
  const inOrder = names.sort((a, b) => compare(makeArticleId(a) ?? a, makeArticleId(b) ?? b) || compare(a, b))
  const files: RawFile[] = []
  for (const file of inOrder) files.push(await readOne(folder, file))
  return files
}

async function readOne(folder: string, file: string): Promise<RawFile> {
  const path = join(folder, file)
  const refuse = (found: string, advice: string): RawFile => ({
    file,
    refused: unreadable(file, `a file of at most ${MOST_BYTES} bytes`, found, advice),
  })
  try {
    const { size } = await stat(path)
    if (size > MOST_BYTES) return refuse(`${size} bytes`, 'Keep the article and take out the rest.')
    return { file, bytes: await readFile(path) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'an error'
    return refuse(code, 'Make the file readable, or remove it.')
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** For what may be missing; every other error goes on. */
export function nullIfMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
  throw error
}
