import type { Claim } from '../claims/claim'
import type { EventAnalysis } from '../event/event-analysis'
import type { FeedEntry } from '../links/feed'
import { formatDate } from '../links/format-date'
import { claimPath, eventPath, passagePath } from '../links/paths'
import { sayTold } from '../links/share/shared-claim'
import { arrangeClaims, tellersOf, textMentionOf } from './arrange-claims'
import { countIndependent } from './copies'
import { summarise } from './event-summary'
import { saySettled } from './say-settled'

type Absolute = (path: string) => string

/** Claims shown of an event in the feed of all: its most widely told. More and the feed is the site again. */
const LINES = 3

/** An event as an entry of the feed of all events; null without a date, by which readers sort. */
export function eventEntry(analysis: EventAnalysis, absolute: Absolute): FeedEntry | null {
  const { id, title, date } = analysis.event
  if (formatDate(date) === null || date === null) return null
  const widest = arrangeClaims(analysis).groups.flatMap((group) => group.claims)
  return {
    title,
    url: absolute(eventPath(id)),
    date,
    summary: saySettled(summarise(analysis)).join(' · '),
    lines: widest.slice(0, LINES).flatMap((claim) => linesOf(analysis, claim, absolute).slice(0, 1)),
  }
}

/** What several sources of an event tell, most widely told first, under the day of its latest telling; claims of no known day are left out. */
export function claimEntries(analysis: EventAnalysis, absolute: Absolute): readonly FeedEntry[] {
  const days = new Map(analysis.articles.map((article) => [article.id, article.date ?? analysis.event.date]))
  return arrangeClaims(analysis)
    .groups.flatMap((group) => group.claims)
    .flatMap((claim) => {
      const tellers = tellersOf(claim)
      const dates = tellers
        .map((article) => days.get(article) ?? '')
        .filter((day) => formatDate(day) !== null)
      const date = dates.toSorted().at(-1)
      if (date === undefined) return []
      const differs = claim.conflicts.length > 0 ? ', which differ' : ''
      const told = sayTold(tellers.length, analysis.articles.length, countIndependent(analysis, tellers))
      const summary = `T${told.slice(1)}${differs}`
      const url = absolute(claimPath(analysis.event.id, claim.id))
      return [{ title: claim.text, url, date, summary, lines: linesOf(analysis, claim, absolute) }]
    })
}

/** Each source's words for a claim, the words that it goes by first. */
function linesOf(analysis: EventAnalysis, claim: Claim, absolute: Absolute): FeedEntry['lines'] {
  const first = textMentionOf(claim)
  return [...claim.mentions]
    .sort((a, b) => Number(b === first) - Number(a === first))
    .flatMap(({ id, article, text }) => {
      const source = analysis.articles.find((a) => a.id === article)?.source
      return source ? [{ text, source, url: absolute(passagePath(analysis.event.id, article, id)) }] : []
    })
}
