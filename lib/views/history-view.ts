import type { EventAnalysis } from '../event/event-analysis'
import type { Ledger, Link } from '../ledger/ledger'
import type { WordChange } from '../text/compare-words'
import { layOver, type ParagraphChange } from './lay-over'
import { sourceOf, type LinkSource } from './link-view'

/** What changed from one version of an account to the next. */
export type Revision = {
  readonly from: string
  readonly to: string
  /** null where a text was not kept. */
  readonly paragraphs: readonly ParagraphChange[] | null
  readonly put: number
  readonly taken: number
}

/** Returned by buildHistoryView, read by the page of a source's history. */
export type HistoryView = {
  readonly from: LinkSource
  readonly first: string
  readonly gone: string | null
  /** Newest first. */
  readonly revisions: readonly Revision[]
}

/** An account's versions and what changed between them; null for an article that was never published. */
export async function buildHistoryView(
  analysis: EventAnalysis,
  ledger: Ledger,
  article: string,
  loadText: (hash: string) => Promise<string | null>,
): Promise<HistoryView | null> {
  const record = ledger.articles.find(({ id }) => id === article)
  const [first] = record?.versions ?? []
  if (!record || !first) return null
  const texts = await Promise.all(
    record.versions.map(async (version) => ({ ...version, text: await loadText(version.hash) })),
  )
  const revisions = texts.slice(1).map((to, i): Revision => {
    const from = texts[i] ?? to
    const paragraphs = from.text === null || to.text === null ? null : layOver(from.text, to.text)
    const count = (kind: WordChange['kind']) =>
      (paragraphs ?? [])
        .flatMap(({ words }) => words.filter((word) => word.kind === kind))
        .reduce((sum, { text }) => sum + text.split(/\s+/u).filter(Boolean).length, 0)
    return { from: from.first, to: to.first, paragraphs, put: count('new'), taken: count('old') }
  })
  return {
    from: sourceOf(analysis, ledger, article),
    first: first.first,
    gone: record.gone,
    revisions: revisions.reverse(),
  }
}

/** What an account no longer says, in the order in which it stood. */
export const removedFrom = ({ links }: Ledger, article: string): readonly Link[] =>
  links
    .filter((link) => link.article === article && link.state === 'removed')
    .sort((a, b) => a.place - b.place)
