import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { buildLinkedEvent } from '../event/build-linked-event'
import type { Memo } from '../text/memo'
import { buildArticleMdx } from './build-article-mdx'
import { buildRecord, type BuildRecord } from './build-record'
import { checkAnalysis } from './check-analysis'
import type { Problem } from './problem'
import { LEDGER_FILE, loadLedger } from './load-ledger'
import { readEventFolder, type EventFolder } from './read-event-folder'
import { saveFile } from './save-file'
import { today } from './today'
import { updateLedger } from './update-ledger'
import { saveVersions } from './versions'

/** Returned by buildEventContent. */
export type BuiltEvent = {
  readonly id: string
  /** `left out`: nothing of it can be shown, and nothing that was generated for it remains. */
  readonly state: 'built' | 'unchanged' | 'left out'
  readonly articles: number
  readonly problems: readonly Problem[]
}

/**
 * Turns one event's raw files into what the pages read: `articles/*.mdx`, `articles/build.json`, `analysis.json`; and
 * brings its ledger of links up to date, `links.json` with the texts in `versions/`. Throws where the ledger is broken.
 * Nothing is done where all of it was built from the same files by the same pipeline. An event without one readable
 * article, or whose `event.yaml` makes no sense, is left out.
 */
export async function buildEventContent(
  folder: string,
  id: string,
  pipeline: string,
  memoFor: (event: EventFolder) => Memo,
): Promise<BuiltEvent> {
  const event = await readEventFolder(id, join(folder, 'raw'), folder)
  const { articles, problems } = event
  const isBroken = problems.some(({ kind, file }) => kind === 'unreadable' && file === 'event.yaml')
  if (isBroken || articles.length === 0) {
    await removeGenerated(folder)
    return { id, state: 'left out', articles: 0, problems: isBroken ? problems : [...problems, noArticles] }
  }
  const mdx = new Map(articles.map((clean) => [`${clean.article.id}.mdx`, buildArticleMdx(clean)]))
  const stampOf = (ledger: string | null) =>
    createHash('sha256')
      .update(JSON.stringify([pipeline, event.hash, ledger]))
      .digest('hex')
  const { text: ledger } = await loadLedger(ledgerPath(folder))
  if (await isBuilt(folder, stampOf(ledger), [...mdx.keys()]))
    return { id, state: 'unchanged', articles: articles.length, problems }

  const { place, ...facts } = event.facts
  const bodies = articles.map(({ article }) => article)
  const versions = await saveVersions(folder, bodies) // before the ledger, which names them
  const memo = memoFor(event)
  const { result: analysis, text } = await updateLedger(ledgerPath(folder), (before) => {
    const { analysis, ledger } = buildLinkedEvent(facts, bodies, versions, before, today(), memo)
    return { ledger, result: analysis }
  })
  const faults = checkAnalysis(analysis)
  if (faults.length > 0) throw new Error(`Not verbatim in ${id}:\n${faults.slice(0, 20).join('\n')}`)
  await mkdir(join(folder, 'articles'), { recursive: true })
  for (const name of await readdir(join(folder, 'articles')))
    if (!mdx.has(name)) await rm(join(folder, 'articles', name), { recursive: true })
  for (const [name, text] of mdx) await saveFile(join(folder, 'articles', name), text)
  await saveFile(join(folder, 'analysis.json'), `${JSON.stringify(analysis)}\n`)
  const record: BuildRecord = { built: stampOf(text), place, problems: [...problems] }
  await saveFile(recordPath(folder), `${JSON.stringify(record)}\n`) // last: with it, all of the above is there
  return { id, state: 'built', articles: articles.length, problems }
}

async function isBuilt(folder: string, built: string, names: readonly string[]): Promise<boolean> {
  try {
    const record = buildRecord.parse(JSON.parse(await readFile(recordPath(folder), 'utf8')))
    const present = await readdir(join(folder, 'articles'))
    const hasAll =
      (await readdir(folder)).includes('analysis.json') && names.every((name) => present.includes(name))
    return record.built === built && hasAll && present.length === names.length + 1
  } catch {
    return false
  }
}

/** Removes what `npm run content` wrote for an event. */
export async function removeGenerated(folder: string): Promise<void> {
  await rm(join(folder, 'analysis.json'), { force: true })
  await rm(join(folder, 'articles'), { recursive: true, force: true })
}

/** The ledger of an event's links. */
export const ledgerPath = (folder: string): string => join(folder, LEDGER_FILE)

const recordPath = (folder: string): string => join(folder, 'articles', 'build.json')

const noArticles: Problem = {
  kind: 'unreadable',
  file: 'raw/',
  line: null,
  field: null,
  expected: 'at least one article (.txt, .md, .mdx or .html)',
  found: 'none that can be read',
  advice: 'Put the articles into raw/, or remove the event.',
}
