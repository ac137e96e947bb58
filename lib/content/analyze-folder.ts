import { readdir } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { buildEvent } from '../event/build-event'
import { buildLinkedEvent } from '../event/build-linked-event'
import type { EventAnalysis } from '../event/event-analysis'
import { openCache } from './cache'
import { checkAnalysis } from './check-analysis'
import { hashEngine } from './hash-engine'
import { findLedgerProblems } from './load-ledger'
import { isArticleFile } from './parse-raw-article'
import { sayProblem } from './problem'
import { cacheFolder } from './project-folders'
import { readEventFolder } from './read-event-folder'
import { reportUse } from './report-use'
import { today } from './today'
import { updateLedger } from './update-ledger'
import { nameVersions } from './versions'

/** Returned by analyzeFolder: the JSON of CONTRACT.md on one line, or every reason why there is none, as lines. */
export type Analyzed =
  | { readonly kind: 'json'; readonly json: string }
  | { readonly kind: 'faults'; readonly faults: readonly string[] }

/**
 * Analyses the articles in one folder as one event, whose id is the folder's name. Unlike a build of the site it takes
 * all or nothing: one file that cannot be read and there is no result. The bytes depend on the files alone.
 * `links` is the file of a ledger, read where it exists and brought up to date; a broken one is a fault. `log` gets
 * progress, and values that were passed over.
 */
export async function analyzeFolder(
  folder: string,
  log: (line: string) => void,
  links: string | null = null,
): Promise<Analyzed> {
  const places = await findPlaces(folder)
  if (places === null)
    return { kind: 'faults', faults: [`${folder}: no such folder. Give a folder that holds articles.`] }
  const event = await readEventFolder(basename(resolve(folder)), places.raw, places.facts)
  const say = (problem: (typeof event.problems)[number]): string =>
    sayProblem(problem, problem.file === 'event.yaml' ? `${places.facts}/` : `${places.raw}/`)
  const unreadable = event.problems.filter(({ kind }) => kind === 'unreadable')
  if (unreadable.length > 0) return { kind: 'faults', faults: unreadable.map(say) }
  if (event.articles.length === 0)
    return {
      kind: 'faults',
      faults: [`${folder}: no article in it. Put .txt, .md, .mdx or .html files there.`],
    }
  for (const problem of event.problems) log(`notice: ${say(problem)}`)

  const { id, title, date } = event.facts
  const memo = openCache(
    join(cacheFolder(), 'engine'),
    engineHash(),
    reportUse(event, (line) => log(`${id}: ${line}`)),
  )
  const articles = event.articles.map(({ article }) => article)
  const facts = { id, title, date }
  if (links === null) return toJson(buildEvent(facts, articles, memo))
  try {
    const { result } = await updateLedger(links, (before) => {
      const built = buildLinkedEvent(facts, articles, nameVersions(articles), before, today(), memo)
      return { ledger: built.ledger, result: built.analysis }
    })
    return toJson(result)
  } catch (error) {
    const problems = findLedgerProblems(error)
    if (problems === null) throw error
    return { kind: 'faults', faults: problems.map((problem) => sayProblem(problem)) }
  }
}

function toJson(analysis: EventAnalysis): Analyzed {
  const faults = checkAnalysis(analysis)
  return faults.length > 0
    ? { kind: 'faults', faults }
    : { kind: 'json', json: `${JSON.stringify(analysis)}\n` }
}

let hash: string | null = null

/** The engine does not change while it runs. */
const engineHash = (): string => (hash ??= hashEngine())

/** Where the articles and the event's facts are: a folder of articles, an event of the site, or that event's `raw/`. */
async function findPlaces(folder: string): Promise<{ readonly raw: string; readonly facts: string } | null> {
  const names = await readdir(folder).catch(() => null)
  if (names === null) return null
  const hasOwnFacts = names.includes('event.yaml')
  if (!names.some(isArticleFile) && names.includes('raw')) return { raw: join(folder, 'raw'), facts: folder }
  const isRaw = basename(resolve(folder)) === 'raw'
  return { raw: folder, facts: isRaw && !hasOwnFacts ? dirname(resolve(folder)) : folder }
}
