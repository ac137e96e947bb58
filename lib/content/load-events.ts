import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { EventAnalysis } from '../event/event-analysis'
import { analysisSchema } from './analysis-schema'
import type { Ledger } from '../ledger/ledger'
import { buildRecord } from './build-record'
import { LEDGER_FILE, loadLedger } from './load-ledger'
import { splitArticleMdx, type ArticleMdx } from './parse-article-mdx'
import { eventsFolder } from './project-folders'
import { sayProblem, type Problem } from './problem'
import type { PlacedFacts } from './read-event-folder'
import { loadVersion } from './versions'

/** One event as `npm run content` left it. Returned by loadEvents, read by every page. */
export type LoadedEvent = {
  readonly facts: PlacedFacts
  readonly analysis: EventAnalysis
  /** Articles that were left out and values that were passed over. */
  readonly problems: readonly Problem[]
  /** By article id; one for each article of the analysis. */
  readonly mdx: ReadonlyMap<string, ArticleMdx>
  /** Every link that was ever published for the event. */
  readonly ledger: Ledger
  /** The text of an earlier version by the name that the ledger gives; null where it was not kept. */
  readonly loadText: (hash: string) => Promise<string | null>
}

/** All events that were built, newest first; those without a date last. None before the first `npm run content`. */
export async function loadEvents(folder = eventsFolder()): Promise<readonly LoadedEvent[]> {
  const events = await Promise.all((await listEvents(folder)).map((id) => loadOnce(folder, id)))
  return events
    .filter((event) => event !== null)
    .sort((a, b) => compare(b.facts.date ?? '', a.facts.date ?? '') || compare(a.facts.id, b.facts.id))
}

/**
 * One event, or null where there is none of that name. The id may come from an address, so it is compared with the
 * folders that there are and never made part of a path unseen.
 */
export async function loadEvent(id: string, folder = eventsFolder()): Promise<LoadedEvent | null> {
  const known = (await listEvents(folder)).find((name) => name === id)
  return known === undefined ? null : loadOnce(folder, known)
}

async function listEvents(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name)
}

type Kept = { readonly stamp: string; readonly event: Promise<LoadedEvent | null> }

/** A build asks for the same event from hundreds of pages: it is read again only when its record has changed. */
const kept = new Map<string, Kept>()

async function loadOnce(folder: string, id: string): Promise<LoadedEvent | null> {
  const path = join(folder, id)
  const stats = await stat(join(path, 'articles', 'build.json')).catch(() => null)
  if (!stats) return null
  const stamp = `${stats.mtimeMs} ${stats.size} ${stats.ino}`
  const before = kept.get(path)
  if (before?.stamp === stamp) return before.event
  const event = load(path)
  kept.set(path, { stamp, event })
  event.catch(() => kept.delete(path))
  return event
}

async function load(path: string): Promise<LoadedEvent> {
  const record = buildRecord.parse(JSON.parse(await readFile(join(path, 'articles', 'build.json'), 'utf8')))
  const analysis = analysisSchema.parse(JSON.parse(await readFile(join(path, 'analysis.json'), 'utf8')))
  const mdx = new Map<string, ArticleMdx>()
  for (const { id } of analysis.articles) {
    const split = splitArticleMdx(`${id}.mdx`, await readFile(join(path, 'articles', `${id}.mdx`), 'utf8'))
    if (split.kind === 'problem') throw new Error(sayProblem(split.problem, `${path}/articles/`))
    mdx.set(id, { front: split.front, prose: split.prose })
  }
  const { ledger } = await loadLedger(join(path, LEDGER_FILE))
  return {
    facts: { ...analysis.event, place: record.place },
    analysis,
    problems: record.problems,
    mdx,
    ledger,
    loadText: (hash) => loadVersion(path, hash),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
