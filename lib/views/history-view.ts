import type { EventAnalysis } from '../event/event-analysis'
import type { Ledger, Link } from '../ledger/ledger'
import { compareWords, type WordChange } from '../text/compare-words'
import { findParagraphs } from '../text/find-paragraphs'
import { sourceOf, type LinkSource } from './link-view'

/** One paragraph of a text laid over its earlier version. */
export type ParagraphChange = { readonly kind: 'kept' | 'changed'; readonly words: readonly WordChange[] }

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

const BREAK = /\n[^\S\n]*\n\s*/u

/** One text over the other, cut at the paragraphs of both. Equal texts are one list of kept paragraphs. */
export function layOver(old: string, fresh: string): readonly ParagraphChange[] {
  const paragraphsOf = (text: string) => findParagraphs(text).map(({ start, end }) => text.slice(start, end))
  const kept = new Set(paragraphsOf(old))
  const rows: WordChange[][] = [[]]
  for (const part of compareWords(paragraphsOf(old).join('\n\n'), paragraphsOf(fresh).join('\n\n')))
    part.text.split(BREAK).forEach((text, i) => {
      if (i > 0) rows.push([])
      if (text !== '') rows.at(-1)?.push({ kind: part.kind, text })
    })
  return rows
    .filter((words) => words.length > 0)
    .map((words) => {
      const isKept =
        words.every(({ kind }) => kind === 'both') && kept.has(words.map(({ text }) => text).join(''))
      return { kind: isKept ? 'kept' : 'changed', words }
    })
}

/** What an account no longer says, in the order in which it stood. */
export const removedFrom = ({ links }: Ledger, article: string): readonly Link[] =>
  links
    .filter((link) => link.article === article && link.state === 'removed')
    .sort((a, b) => a.place - b.place)
