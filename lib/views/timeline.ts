import type { Claim, Mention } from '../claims/claim'
import type { EventAnalysis } from '../event/event-analysis'
import { passagePath } from '../links/paths'
import { contains, type Span } from '../text/span'
import { findTimes } from '../times/find-times'
import type { NamedTime } from '../times/named-time'
import { nameDate, nameUndated } from '../times/name-date'
import { placeTime } from '../times/place-time'
import { readTense } from '../times/read-tense'
import { buildSources, type Source } from './source'

/** A passage that gives a time, in its source's words. */
export type TimelineEntry = {
  readonly claim: string
  readonly source: Source
  readonly path: string
  /** The passage around the time's words, cut in three: joined they are the passage, to the character. */
  readonly before: string
  readonly time: string
  readonly after: string
  /** The other sources whose passages for this claim give the same time. */
  readonly also: readonly Source[]
}

/** What is told of one time. `date` is ISO 8601, as exact as the articles are; null where only `name` is known. */
export type TimelineMoment = {
  readonly date: string | null
  readonly name: string
  readonly entries: readonly TimelineEntry[]
}

/** What happened when, as far as the articles give times. Returned by buildTimeline, read by the event page. */
export type Timeline = {
  /** In the order of the calendar. */
  readonly dated: readonly TimelineMoment[]
  /** Weekdays of which it is not beyond doubt which day is meant, from Monday; then days without a year. */
  readonly undated: readonly TimelineMoment[]
}

export const isEmptyTimeline = ({ dated, undated }: Timeline): boolean =>
  dated.length === 0 && undated.length === 0

type Told = { readonly mention: Mention; readonly time: NamedTime; readonly key: string }

/**
 * The passages of an event under the times that they give. Each naming of a time stands once, with the claim that most
 * sources tell under that time. What is relative ("Wednesday", "yesterday") and stands in somebody's quoted words counts
 * from when they spoke, which nobody knows: it is left out. Both lists are empty where no article gives a time.
 */
export function buildTimeline(analysis: EventAnalysis): Timeline {
  const sources = new Map(buildSources(analysis).map((source) => [source.article, source]))
  const readings = readMentions(analysis)
  const groups = analysis.claims.flatMap((claim) => groupByTime(claim, readings))
  // The most widely told first: it takes the passages that it shares with narrower claims.
  groups.sort((a, b) => countArticles(b.told) - countArticles(a.told))
  const moments = new Map<string, TimelineEntry[]>()
  const seen = new Set<string>()
  for (const { claim, key, told } of groups) {
    const fresh = told.filter(({ mention, time }) => !seen.has(placeOf(mention, time)))
    const entry = fresh.length > 0 && buildEntry(analysis.event.id, claim, fresh, sources)
    if (!entry) continue
    for (const { mention, time } of fresh) seen.add(placeOf(mention, time))
    moments.set(key, [...(moments.get(key) ?? []), entry])
  }
  const ordered = [...moments].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    dated: ordered
      .filter(([key]) => /^\d/u.test(key))
      .map(([date, entries]) => ({ date, name: nameDate(date), entries })),
    undated: ordered
      .filter(([key]) => !/^\d/u.test(key))
      .map(([key, entries]) => ({ date: null, name: nameUndated(key), entries })),
  }
}

/** The times of every passage, by the passage's id: a passage of several claims is read once. */
function readMentions(analysis: EventAnalysis): ReadonlyMap<string, readonly Told[]> {
  const written = new Map(analysis.articles.map((article) => [article.id, article.date]))
  const quotes = analysis.quotes.filter((quote) => quote.type === 'direct')
  const quoted = new Map(
    analysis.articles.map(({ id }) => [id, quotes.filter((quote) => quote.article === id)]),
  )
  const mentions = new Map(analysis.claims.flatMap((c) => c.mentions.map((m) => [m.id, m])))
  const read = (mention: Mention): readonly Told[] =>
    findTimes(mention.text).flatMap((time) => {
      const key = keyOf(
        mention,
        time,
        written.get(mention.article) ?? null,
        quoted.get(mention.article) ?? [],
      )
      return key === null ? [] : [{ mention, time, key }]
    })
  return new Map([...mentions].map(([id, mention]) => [id, read(mention)]))
}

/** A date where there is one; else "weekday 3", "year-less 02-12"; null where the time places nothing. */
function keyOf(
  mention: Mention,
  time: NamedTime,
  written: string | null,
  quoted: readonly Span[],
): string | null {
  const span = { start: mention.start + time.start, end: mention.start + time.end }
  const isRelative = time.kind === 'weekday' || time.kind === 'offset'
  if (isRelative && quoted.some((quote) => contains(quote, span))) return null
  const date = placeTime(time, readTense(mention.text, time), written)
  if (date !== null) return date
  // Monday first: Sunday is the seventh.
  if (time.kind === 'weekday') return `weekday ${time.weekday || 7}`
  return time.kind === 'day'
    ? `yearless ${String(time.month).padStart(2, '0')}-${String(time.day).padStart(2, '0')}`
    : null
}

function groupByTime(claim: Claim, readings: ReadonlyMap<string, readonly Told[]>) {
  const told = claim.mentions.flatMap((mention) => readings.get(mention.id) ?? [])
  const keys = [...new Set(told.map(({ key }) => key))]
  return keys.map((key) => ({ claim, key, told: told.filter((each) => each.key === key) }))
}

const countArticles = (told: readonly Told[]): number =>
  new Set(told.map(({ mention }) => mention.article)).size
const placeOf = (mention: Mention, time: Span): string => `${mention.article} ${mention.start + time.start}`

function buildEntry(
  event: string,
  claim: Claim,
  told: readonly Told[],
  sources: ReadonlyMap<string, Source>,
): TimelineEntry | null {
  const shown = told.find(({ mention }) => mention.text === claim.text) ?? told[0]
  const source = shown && sources.get(shown.mention.article)
  if (!shown || !source) return null
  const { mention, time } = shown
  const others = new Set(told.map((t) => t.mention.article).filter((article) => article !== source.article))
  return {
    claim: claim.id,
    source,
    path: passagePath(event, mention.article, mention.id),
    before: mention.text.slice(0, time.start),
    time: mention.text.slice(time.start, time.end),
    after: mention.text.slice(time.end),
    also: [...others].flatMap((article) => sources.get(article) ?? []),
  }
}
