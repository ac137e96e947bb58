import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EventFacts } from '../event/event-analysis'
import { makeArticleId } from './make-article-id'
import { nearestWord } from './nearest-word'
import { noticeMarks } from './notice-marks'
import { NO_EVENT_YAML, parseEventFacts, type EventYaml } from './parse-event-facts'
import { parseRawArticle, type CleanArticle, type ParsedArticle, type RawArticle } from './parse-raw-article'
import type { Facts } from './parse-facts'
import { quoteFound, unreadable, type Problem } from './problem'
import { nullIfMissing, readRawFiles, type RawFile } from './read-raw-files'

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
  const yamlText = await readFile(join(folder, 'event.yaml'), 'utf8').catch(nullIfMissing)
  hash.update(JSON.stringify(yamlText))
  const yaml = yamlText === null ? null : parseEventFacts(yamlText)
  const known = yaml?.kind === 'facts' ? yaml.facts : NO_EVENT_YAML
  const files = await readRawFiles(raw)
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

function parseAll(files: readonly RawFile[], known: EventYaml) {
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
    const parsed = parseOne(raw, { ...own(known.sources, id), ...own(known.sources, raw.file) })
    problems.push(...parsed.problems)
    if (parsed.kind !== 'article') continue
    articles.push(parsed.clean)
    problems.push(...noticeMarks(raw.file, parsed.clean.article))
  }
  return { articles, problems }
}

/** A fault in a parser of somebody else's costs the file that it fell over, and no other. */
function parseOne(raw: RawArticle, known: Partial<Facts>): ParsedArticle {
  try {
    return parseRawArticle(raw, known)
  } catch (error) {
    const found = quoteFound(error instanceof Error ? error.message : String(error))
    const problem = unreadable(raw.file, 'an article', found, 'Save the article as text, in a .txt file.')
    return { kind: 'problem', problems: [problem] }
  }
}

/** Keys under `sources` that belong to no file: a correction that corrects nothing. */
function strangers(known: EventYaml, files: readonly RawFile[]): readonly Problem[] {
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

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined
