import { z } from 'zod'
import { parseDate } from './parse-date'
import { parseOrigin, parseUrl } from './parse-origin'
import { quoteFound, type Problem } from './problem'

/** What is known of an article besides its text. Null where nobody says. */
export type Facts = {
  readonly title: string | null
  readonly source: string | null
  readonly url: string | null
  readonly author: string | null
  /** ISO 8601. */
  readonly date: string | null
}

export const NO_FACTS: Facts = { title: null, source: null, url: null, author: null, date: null }

const scalar = z.union([z.string(), z.number(), z.date(), z.array(z.string())]).nullish()

/** Front matter is foreign: keys that we don't know are somebody else's and no fault. */
const frontMatter = z.object({ title: scalar, source: scalar, url: scalar, author: scalar, date: scalar })

type Parsed = { readonly facts: Facts; readonly problems: readonly Problem[] }

/**
 * The facts that front matter states. Never a failure: a value that makes no sense is left out, with a problem that
 * says so, since the article can still be read.
 */
export function parseFacts(
  file: string,
  data: unknown,
  lineOf: (path: readonly PropertyKey[]) => number,
): Parsed {
  const problems: Problem[] = []
  const notice = (field: string | null, expected: string, found: unknown, advice: string): null => {
    const line = lineOf(field === null ? [] : [field])
    problems.push({ kind: 'noticed', file, line, field, expected, found: quoteFound(found), advice })
    return null
  }
  const read = (field: keyof Facts): string | null => {
    const value = frontMatter.shape[field].safeParse(record[field])
    if (!value.success) return notice(field, 'text', record[field], 'Write one line of text.')
    return lineOfText(value.data)
  }
  const parsed = z.record(z.string(), z.unknown()).safeParse(data)
  if (!parsed.success) notice(null, '"key: value" lines', data, 'Write one key and its value on each line.')
  const record = parsed.success ? parsed.data : {}

  const url = read('url')
  const date = read('date')
  const source = read('source')
  const facts: Facts = {
    title: read('title'),
    source: source === null ? null : parseOrigin(source).source,
    url:
      url &&
      (parseUrl(url) ?? notice('url', 'an http or https address', url, 'Copy it from the address bar.')),
    author: read('author'),
    date:
      date &&
      (parseDate(date)?.date ?? notice('date', 'a day such as 2025-02-12', date, 'Write year, month, day.')),
  }
  return { facts, problems }
}

/** One line without white space around it; null for nothing. A list of authors becomes "Ada Lee, Bo Chen". */
function lineOfText(value: z.infer<typeof scalar>): string | null {
  const text =
    value instanceof Date ? dayOf(value) : Array.isArray(value) ? value.join(', ') : String(value ?? '')
  return oneLine(text) || null
}

const dayOf = (date: Date): string => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10))

/** A value that is shown on one line: white space of any kind is one space, and what shows nothing is gone. */
export const oneLine = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()

/** What the first knows, and where it knows nothing, what the second knows. */
export const mergeFacts = (first: Facts, second: Facts): Facts => ({
  title: first.title ?? second.title,
  source: first.source ?? second.source,
  url: first.url ?? second.url,
  author: first.author ?? second.author,
  date: first.date ?? second.date,
})
