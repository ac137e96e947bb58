import { JUDGE } from '../claims/conflict/judge'
import { MATCHER } from '../claims/matcher'
import type { Ledger } from '../ledger/ledger'
import { listLinks } from '../ledger/list-links'
import type { NamedVersion } from '../ledger/record-articles'
import { recordEvent } from '../ledger/record-event'
import type { Article } from '../text/article'
import { buildEvent } from './build-event'
import type { EventAnalysis, EventFacts } from './event-analysis'
import type { Memo } from '../text/memo'

/** Returned by buildLinkedEvent. */
export type LinkedEvent = {
  readonly analysis: EventAnalysis
  /** The ledger after this analysis; the one that was given where nothing changed. */
  readonly ledger: Ledger
}

/**
 * The analysis of an event whose links are kept in a ledger: passages and claims go by the ids under which they were
 * published, whatever was edited since, and the analysis lists every link with what became of it. `day` is today,
 * `2031-02-12`: it dates what changes and decides nothing.
 */
export function buildLinkedEvent(
  event: EventFacts,
  articles: readonly Article[],
  versions: readonly NamedVersion[],
  before: Ledger,
  day: string,
  memo: Memo,
): LinkedEvent {
  const recorder = recordEvent(before, articles, versions, day)
  const analysis = buildEvent(event, articles, memo, MATCHER, JUDGE, recorder.naming)
  const ledger = recorder.close(analysis.claims)
  return { analysis: { ...analysis, links: listLinks(ledger) }, ledger }
}
