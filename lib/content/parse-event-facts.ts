import { z } from 'zod'
import { nearestWord } from './nearest-word'
import { parseDate } from './parse-date'
import { oneLine, type Facts } from './parse-facts'
import { hostOf, parseUrl } from './parse-origin'
import { parseYaml } from './parse-yaml'
import { quoteFound, type Problem } from './problem'

/** What an editor knows of an event, from `event.yaml`. Null where the file does not say. */
export type EventYaml = {
  readonly title: string | null
  readonly date: string | null
  readonly place: string | null
  /** What overrules an article, by its id or its raw file's name. */
  readonly sources: Readonly<Record<string, Partial<Facts>>>
}

export const NO_EVENT_YAML: EventYaml = { title: null, date: null, place: null, sources: {} }

const line = z
  .string({ error: 'text' })
  .transform(oneLine)
  .pipe(z.string().min(1, { error: 'text' }))
const day = z.string({ error: 'a day such as 2025-02-12' }).transform((text, context) => {
  const date = parseDate(text.trim())
  if (!date) context.addIssue({ code: 'custom', message: 'a day such as 2025-02-12' })
  return date?.date ?? ''
})
const address = z
  .string({ error: 'an http or https address' })
  .refine((text) => parseUrl(text) !== null, { error: 'an http or https address' })

const override = z.strictObject({
  name: line.optional(),
  url: address.optional(),
  author: line.optional(),
  date: day.optional(),
  title: line.optional(),
})

const schema = z.strictObject({
  title: line.optional(),
  date: day.optional(),
  place: line.optional(),
  sources: z.record(z.string(), override).optional(),
})

type Parsed =
  | { readonly kind: 'facts'; readonly facts: EventYaml }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

/**
 * What `event.yaml` says, or everything that is wrong with it, each with its line. An unknown key is a fault, with the
 * known key that was probably meant: a misspelled correction that does nothing would be found by readers.
 */
export function parseEventFacts(text: string, file = 'event.yaml'): Parsed {
  const yaml = parseYaml(text)
  const fault = (
    at: number,
    field: string | null,
    expected: string,
    found: string,
    advice: string,
  ): Problem => ({
    kind: 'unreadable',
    file,
    line: at,
    field,
    expected,
    found,
    advice,
  })
  if (yaml.kind === 'fault')
    return {
      kind: 'problems',
      problems: [
        fault(
          yaml.line,
          null,
          'YAML',
          quoteFound(yaml.message),
          'Put values that hold ":" or "#" in quotes.',
        ),
      ],
    }
  const parsed = schema.safeParse(yaml.data ?? {})
  if (parsed.success) return { kind: 'facts', facts: factsOf(parsed.data) }
  const problems = parsed.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => {
        const path = [...issue.path, key]
        const known = Object.keys(issue.path.length === 0 ? schema.shape : override.shape)
        const near = nearestWord(key, known)
        const advice = near ? `Did you mean "${near}"?` : 'Remove the line.'
        return fault(yaml.lineOf(path), path.join('.'), `one of ${known.join(', ')}`, quoteFound(key), advice)
      })
    const found = issue.path.reduce<unknown>(
      (data, key) => (isRecord(data) ? data[String(key)] : undefined),
      yaml.data,
    )
    const expected =
      issue.code === 'invalid_type' && issue.expected !== 'string' ? '"key: value" lines' : issue.message
    return [
      fault(
        yaml.lineOf(issue.path),
        issue.path.join('.') || null,
        expected,
        quoteFound(found),
        'Correct the value, or remove the line.',
      ),
    ]
  })
  return { kind: 'problems', problems }
}

const isRecord = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null

const factsOf = ({ title, date, place, sources }: z.infer<typeof schema>): EventYaml => ({
  title: title ?? null,
  date: date ?? null,
  place: place ?? null,
  sources: Object.fromEntries(Object.entries(sources ?? {}).map(([key, value]) => [key, overrideOf(value)])),
})

const overrideOf = ({ name, url, author, date, title }: z.infer<typeof override>): Partial<Facts> => ({
  ...(title === undefined ? {} : { title }),
  ...(name !== undefined ? { source: name } : url === undefined ? {} : { source: hostOf(url) }),
  ...(url === undefined ? {} : { url }),
  ...(author === undefined ? {} : { author }),
  ...(date === undefined ? {} : { date }),
})
