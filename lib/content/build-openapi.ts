import { z } from 'zod'
import { claimSchema, eventListSchema, personSchema } from '../views/answer-schemas'
import { analysisSchema } from './analysis-schema'

/** One address of the API: what its page lists and its OpenAPI description says. */
export type Operation = {
  /** With `{names}` in place of ids. */
  readonly path: string
  readonly summary: string
  readonly answer: string
  readonly schema: z.ZodType
  /** Whether what was there once answers as gone. */
  readonly goes?: boolean
}

export const operations: readonly Operation[] = [
  {
    path: '/api/events.json',
    summary: 'Every event, newest first, with its sources and counts.',
    answer: 'EventList',
    schema: eventListSchema,
  },
  {
    path: '/api/events/{event}/event.json',
    summary:
      'One event whole: its articles, people, quotes, claims, contradictions. Offsets count UTF-16 units of an article’s body.',
    answer: 'Event',
    schema: analysisSchema,
  },
  {
    path: '/api/events/{event}/claims/{claim}',
    summary: 'One claim with every source’s words for it. Former ids answer too.',
    answer: 'Claim',
    schema: claimSchema,
    goes: true,
  },
  {
    path: '/api/events/{event}/people/{person}',
    summary: 'All that one speaker is quoted and reported as saying.',
    answer: 'Person',
    schema: personSchema,
  },
]

/** The OpenAPI 3.1 description of the API at the address `server`. */
export const buildOpenapi = (server: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Synoptic',
    version: '1',
    summary: 'Sources’ accounts of events, claim by claim, in their own words.',
    description:
      'Every `text` is cut from an article to the character. Answers change only when the site is built anew.',
  },
  servers: [{ url: server }],
  paths: Object.fromEntries(operations.map((operation) => [operation.path, { get: describe(operation) }])),
  components: {
    schemas: Object.fromEntries(operations.map(({ answer, schema }) => [answer, schemaOf(schema)])),
  },
})

function describe({ path, summary, answer, goes = false }: Operation) {
  const names = [...path.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? '')
  const content = { 'application/json': { schema: { $ref: `#/components/schemas/${answer}` } } }
  return {
    operationId: `get${answer}`,
    summary,
    parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
    responses: {
      '200': { description: answer, content },
      ...(goes ? { '410': { description: 'Nobody tells it any more. The answer says what it was.' } } : {}),
      ...(names.length > 0 ? { '404': { description: 'There is none at this address.' } } : {}),
    },
  }
}

/** JSON Schema as OpenAPI 3.1 takes it, without the line that names the dialect. */
const schemaOf = (schema: z.ZodType) =>
  Object.fromEntries(Object.entries(z.toJSONSchema(schema)).filter(([key]) => key !== '$schema'))
