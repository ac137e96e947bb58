import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { EventFacts } from '../event/event-analysis'
import { MOST_BYTES } from './decode-text'
import { makeArticleId } from './make-article-id'
import { nearestWord } from './nearest-word'
import { NO_EVENT_YAML, parseEventFacts, type EventYaml } from './parse-event-facts'
import { isArticleFile, parseRawArticle, type CleanArticle, type RawArticle } from './parse-raw-article'
import { quoteFound, type Problem } from './problem'

/** An event's facts with what the contract has no field for. */
export type PlacedFacts = EventFacts & { readonly place: string | null }

/** Returned by readEventFolder. */
export type EventFolder = {
  readonly facts: PlacedFacts
  /** By id. */
  readonly articles: readonly CleanArticle[]
  readonly problems: readonly Problem[]
  /** SHA-256 over all that was read: equal where nothing changed. */
  readonly hash: string
}

/**
 * Reads one event: the articles in `raw` and the editor's `event.yaml` in `folder`, which may be missing. Whatever
 * cannot be read is left out and reported; the rest stands. Without a title the event has its id, without a date that
 * of its earliest article. Files that are no articles are passed over.
 */
export async function readEventFolder(id: string, raw: string, folder: string): Promise<EventFolder> {
  const hash = createHash('sha256').update(id)
  const yamlText = await readFile(join(folder, 'event.yaml'), 'utf8').catch(missing)
  hash.update(JSON.stringify(yamlText))
  const yaml = yamlText === null ? null : parseEventFacts(yamlText)
  const known = yaml?.kind === 'facts' ? yaml.facts : NO_EVENT_YAML
  const files = await readRaw(raw)
  for (const read of files)
    hash.update(JSON.stringify('refused' in read ? read : [read.file, sha256(read.bytes)]))

  const { articles, problems } = parseAll(files, known)
  const facts: PlacedFacts = {
    id,
    title: known.title ?? id,
    date: known.date ?? articles.flatMap(({ article }) => article.date ?? []).sort()[0] ?? null,
    place: known.place,
  }
  return {
    facts,
    articles,
    problems: [...(yaml?.kind === 'problems' ? yaml.problems : []), ...problems, ...strangers(known, files)],
    hash: hash.digest('hex'),
  }
}

/** A raw file, or why it could not be read. */
type Read = RawArticle | { readonly file: string; readonly refused: Problem }

/** The raw files, in the order of their ids. */
async function readRaw(folder: string): Promise<readonly Read[]> {
  const entries = (await readdir(folder, { withFileTypes: true }).catch(missing)) ?? []
  const names = entries
    .filter((entry) => !entry.isDirectory() && isArticleFile(entry.name))
    .map(({ name }) => name)
  const inOrder = names.sort((a, b) => compare(makeArticleId(a) ?? a, makeArticleId(b) ?? b) || compare(a, b))
  const files: Read[] = []
  for (const file of inOrder) files.push(await readOne(folder, file))
  return files
}

async function readOne(folder: string, file: string): Promise<Read> {
  const path = join(folder, file)
  const refuse = (found: string, advice: string): Read => ({
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

function parseAll(files: readonly Read[], known: EventYaml) {
  const articles: CleanArticle[] = []
  const problems: Problem[] = []
  const takenBy = new Map<string, string>()
  for (const raw of files) {
    if ('refused' in raw) {
      problems.push(raw.refused)
      continue
    }
    const id = makeArticleId(raw.file) ?? raw.file
    const twin = takenBy.get(id.toLowerCase())
    if (twin !== undefined) {
      const found = `the name of ${quoteFound(twin)}`
      problems.push(
        unreadable(raw.file, 'a name of its own, whatever its ending', found, 'Rename one of the two.'),
      )
      continue
    }
    takenBy.set(id.toLowerCase(), raw.file)
    const parsed = parseRawArticle(raw, { ...own(known.sources, id), ...own(known.sources, raw.file) })
    problems.push(...parsed.problems)
    if (parsed.kind === 'article') articles.push(parsed.clean)
  }
  return { articles, problems }
}

/** Keys under `sources` that belong to no file: a correction that corrects nothing. */
function strangers(known: EventYaml, files: readonly Read[]): readonly Problem[] {
  const names = files.flatMap(({ file }) => [makeArticleId(file) ?? file, file])
  return Object.keys(known.sources)
    .filter((key) => !names.includes(key))
    .map((key) => {
      const near = nearestWord(key, names)
      const advice = near === null ? 'Remove the lines, or correct the name.' : `Did you mean "${near}"?`
      return {
        ...unreadable('event.yaml', "an article's file name", quoteFound(key), advice),
        kind: 'noticed',
        field: `sources.${key}`,
      }
    })
}

const unreadable = (file: string, expected: string, found: string, advice: string): Problem => ({
  kind: 'unreadable',
  file,
  line: null,
  field: null,
  expected,
  found,
  advice,
})

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function missing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
  throw error
}
