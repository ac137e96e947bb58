import { z } from 'zod'
import type { EventAnalysis } from '../event/event-analysis'

const place = z.number().int().nonnegative()
const span = { start: place, end: place }
const passage = { ...span, text: z.string() }
const mention = z.object({
  ...passage,
  id: z.string(),
  article: z.string(),
  confidence: z.number().min(0).max(1),
})

const article = z.object({
  id: z.string(),
  title: z.string().nullable(),
  source: z.string(),
  url: z.string().nullable(),
  author: z.string().nullable(),
  date: z.string().nullable(),
  body: z.string(),
})

const quote = z.object({
  ...passage,
  id: z.string(),
  article: z.string(),
  type: z.enum(['direct', 'indirect']),
  speaker: z
    .object({ ...passage, id: z.string(), name: z.string(), confidence: z.number().min(0).max(1) })
    .nullable(),
  cue: z.object(passage).nullable(),
  sameAs: z.array(z.string()),
})

const conflict = z.object({
  facet: z.enum(['number', 'time', 'place', 'name', 'status', 'attribution', 'polarity']),
  about: z.string(),
  values: z.array(z.object({ ...passage, article: z.string(), value: z.string() })),
})

const claim = z.object({
  id: z.string(),
  aliases: z.array(z.string()),
  text: z.string(),
  mentions: z.array(mention),
  possible: z.array(mention),
  conflicts: z.array(conflict),
})

const link = z.object({
  id: z.string(),
  article: z.string(),
  state: z.enum(['unchanged', 'edited', 'moved', 'removed']),
  text: z.string().nullable(),
  was: z.string(),
  claim: z.string().nullable(),
})

/** An event's analysis as it stands in `analysis.json`: what the pages read must be what the engine wrote. */
export const analysisSchema = z.object({
  schema: z.literal(1),
  event: z.object({ id: z.string(), title: z.string(), date: z.string().nullable() }),
  articles: z.array(article),
  people: z.array(
    z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()), role: z.string().nullable() }),
  ),
  quotes: z.array(quote),
  claims: z.array(claim),
  sharedCopy: z.array(z.object({ articles: z.array(z.string()), share: z.number().min(0).max(1) })),
  links: z.array(link),
}) satisfies z.ZodType<EventAnalysis>
