import { z } from 'zod'
import type { ClaimView } from './claim-view'
import type { EventEntry } from './event-entry'
import type { PersonView } from './person-view'

/** What the API answers, for its description and for the test that holds the answers to it. */

const source = z.object({
  article: z.string().describe('the article’s id'),
  letter: z.string(),
  tone: z.number().int(),
  name: z.string(),
  path: z.string(),
})
const span = z.object({ start: z.number().int(), end: z.number().int() })

const said = z.object({
  name: z.string(),
  path: z.string(),
  type: z.enum(['direct', 'indirect']),
  words: z.string().nullable().describe('the source’s words for who says it and to whom'),
})

const wording = z.object({
  mention: z.string().describe('the passage’s id'),
  path: z.string().describe('the passage in the source’s page here'),
  pieces: z
    .array(z.object({ text: z.string(), kind: z.enum(['shared', 'own', 'conflict']) }))
    .describe('joined, they are the passage to the character'),
  before: z.string(),
  after: z.string(),
  said: z.array(said),
  original: z.string().nullable().describe('the passage where it was published'),
  confidence: z.number().min(0).max(1),
  change: z
    .object({
      path: z.string(),
      words: z.array(z.object({ kind: z.enum(['both', 'old', 'new']), text: z.string() })),
    })
    .nullable()
    .describe('how its words have changed since the link to it was published'),
})
const teller = z.object({ source, wordings: z.array(wording) })

export const claimSchema = z.object({
  id: z.string(),
  event: z.object({ id: z.string(), title: z.string() }),
  path: z.string(),
  text: z.string(),
  lead: z.string().describe('what its sentence says before `text`, where that leans on it; else empty'),
  textSource: source.describe('the source whose words `text` is'),
  tellers: z.array(teller),
  independent: z.number().int().describe('tellers, those that print the same text counted as one'),
  silent: z.array(source).describe('sources that do not tell it, as far as could be seen'),
  possible: z.array(teller).describe('passages that may state it; never counted'),
  differences: z.array(
    z.object({
      facet: z.enum(['number', 'time', 'place', 'name', 'status', 'attribution', 'polarity']),
      about: z.string(),
      values: z.array(
        z.object({
          source,
          text: z.string(),
          value: z.string().describe('what `text` comes to: the same where two say it in other words'),
          path: z.string(),
        }),
      ),
    }),
  ),
}) satisfies z.ZodType<ClaimView>

const line = z.object({
  id: z.string(),
  text: z.string(),
  changed: z.array(span).describe('where it is worded otherwise than another source has it'),
  source,
  path: z.string(),
})
const person = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  role: z.string().nullable(),
})
const speaker = z.object({
  ...span.shape,
  id: z.string(),
  name: z.string(),
  confidence: z.number().min(0).max(1),
  text: z.string(),
})

export const personSchema = z.object({
  person,
  utterances: z
    .array(z.object({ id: z.string(), speaker: speaker.nullable(), lines: z.array(line) }))
    .describe('what is quoted word for word, every wording of an utterance together'),
  reported: z
    .array(line.extend({ cue: z.string().nullable() }))
    .describe('what is reported in the sources’ own words'),
}) satisfies z.ZodType<PersonView>

export const eventListSchema = z.object({
  events: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      date: z.string().nullable(),
      place: z.string().nullable(),
      url: z.string(),
      data: z.string(),
      sources: z.array(z.string()),
      counts: z.object({
        sources: z.number().int(),
        independent: z.number().int(),
        claims: z.number().int(),
        shared: z.number().int(),
        differing: z.number().int(),
        quotes: z.number().int(),
      }),
    }) satisfies z.ZodType<EventEntry>,
  ),
})
