import { z } from 'zod'
import { LEDGER_SCHEMA } from './format-ledger'
import type { ArticleRecord, ClaimLink, Ledger, Link } from './ledger'

/** What is wrong with the text of a ledger. */
export type LedgerFault = {
  /** From 1; null where it has no line. */
  readonly line: number | null
  readonly expected: string
  readonly found: string
  /** What to do, as a sentence. */
  readonly advice: string
}

/** Returned by parseLedger. */
export type ParsedLedger =
  | { readonly kind: 'ledger'; readonly ledger: Ledger }
  | { readonly kind: 'faults'; readonly faults: readonly LedgerFault[] }

const id = z.string().regex(/^[a-z0-9-]{1,100}$/iu)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u)
const article = z.string().min(1)

const articleLine = z.object({
  id: article,
  source: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  gone: day.nullable(),
  // The hash names a file, so nothing that could be a path.
  versions: z.array(z.object({ hash: z.string().regex(/^[0-9a-f]{16}$/u), first: day })),
}) satisfies z.ZodType<ArticleRecord>

const linkLine = z.object({
  id,
  article,
  state: z.enum(['unchanged', 'edited', 'moved', 'removed']),
  text: z.string(),
  was: z.string(),
  before: z.string(),
  after: z.string(),
  place: z.number().int().nonnegative(),
  within: id.nullable(),
  claim: z.string(),
  first: day,
  last: day,
  gone: day.nullable(),
}) satisfies z.ZodType<Link>

const claimLine = z.object({
  id,
  passage: z.string(),
  article: z.string(),
  text: z.string(),
  first: day,
  last: day,
  gone: day.nullable(),
  into: id.nullable(),
}) satisfies z.ZodType<ClaimLink>

const outline = z.object({
  schema: z.number(),
  articles: z.array(z.unknown()),
  links: z.array(z.unknown()),
  claims: z.array(z.unknown()),
})

/** More faults than this are one fault repeated. */
const MOST_FAULTS = 20

const RESTORE = 'Restore the file from version control; a build does not overwrite it.'

/** The ledger that a text of `links.json` holds, or everything that keeps it from being one, each with its line. */
export function parseLedger(text: string): ParsedLedger {
  const json = readJson(text)
  if (json === null) return faults([findBrokenLine(text)])
  const whole = outline.safeParse(json)
  const schema = z.object({ schema: z.number() }).safeParse(json)
  if (schema.success && schema.data.schema !== LEDGER_SCHEMA)
    return faults([
      {
        line: 1,
        expected: `schema ${LEDGER_SCHEMA}`,
        found: String(schema.data.schema),
        advice: 'A newer program wrote the file: update this one.',
      },
    ])
  if (!whole.success)
    return faults([
      { line: 1, expected: 'lists of articles, links and claims', found: 'none', advice: RESTORE },
    ])
  const found: LedgerFault[] = []
  const lines = text.split('\n')
  const ledger = {
    articles: readLines(articleLine, whole.data.articles, lines, found),
    links: readLines(linkLine, whole.data.links, lines, found),
    claims: readLines(claimLine, whole.data.claims, lines, found),
  }
  if (found.length === 0) found.push(...findStrayReferences(ledger, lines))
  return found.length > 0 ? faults(found) : { kind: 'ledger', ledger }
}

const faults = (found: readonly LedgerFault[]): ParsedLedger => ({
  kind: 'faults',
  faults: found.slice(0, MOST_FAULTS),
})

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

/** The first line that is no line of a ledger. */
function findBrokenLine(text: string): LedgerFault {
  const lines = text.split('\n')
  const conflict = lines.findIndex((line) => /^(?:<{7}|={7}|>{7})/u.test(line))
  if (conflict >= 0)
    return {
      line: conflict + 1,
      expected: 'a merged file',
      found: `the conflict mark ${JSON.stringify(lines[conflict]?.slice(0, 20))}`,
      advice: 'Keep the lines of both sides, each id once, and take out the marks; then build again.',
    }
  const broken = lines.findIndex((line) => !isFrame(line) && !isEntry(line))
  const at = broken < 0 ? lines.length - 1 : broken
  return {
    line: at + 1,
    expected: broken < 0 ? 'the end of the lists' : 'one entry as JSON',
    found: JSON.stringify((lines[at] ?? '').slice(0, 60)),
    advice: RESTORE,
  }
}

/** The lines between the entries, also where a list is empty. */
const isFrame = (line: string): boolean =>
  line === '' ||
  /^(?:\{"schema":\d+,"articles":\[)?(?:\],"links":\[)?(?:\],"claims":\[)?(?:\]\})?$/u.test(line)

function isEntry(line: string): boolean {
  return readJson(line.replace(/,$/u, '')) !== null
}

function readLines<T extends { readonly id: string }>(
  shape: z.ZodType<T>,
  list: readonly unknown[],
  lines: readonly string[],
  found: LedgerFault[],
): readonly T[] {
  const seen = new Set<string>()
  return list.flatMap((entry) => {
    const parsed = shape.safeParse(entry)
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      found.push({
        line: findLine(lines, entry),
        expected: `a valid ${issue?.path.join('.') || 'entry'}`,
        found: JSON.stringify(entry).slice(0, 60),
        advice: `${issue?.message ?? 'It is no entry'}. ${RESTORE}`,
      })
      return []
    }
    if (seen.has(parsed.data.id))
      found.push({
        line: findLine(lines, entry),
        expected: 'each id once',
        found: `${parsed.data.id} again`,
        advice: 'Two versions of the line were merged: keep one of them.',
      })
    seen.add(parsed.data.id)
    return [parsed.data]
  })
}

/** The line that holds an entry as it was written; null where the file was laid out anew. */
function findLine(lines: readonly string[], entry: unknown): number | null {
  const json = JSON.stringify(entry)
  const at = lines.findLastIndex((line) => line === json || line === `${json},`)
  return at < 0 ? null : at + 1
}

/** A hand-merged file may keep a line that leads to one that was dropped. */
function findStrayReferences({ links, claims }: Ledger, lines: readonly string[]): readonly LedgerFault[] {
  const ids = new Set([...links, ...claims].map(({ id }) => id))
  const stray = (entry: Link | ClaimLink, field: string, to: string | null): readonly LedgerFault[] =>
    to === null || ids.has(to)
      ? []
      : [
          {
            line: findLine(lines, entry),
            expected: `an id of this file under "${field}"`,
            found: to,
            advice: 'A line was lost in a merge: bring it back from the other side.',
          },
        ]
  return [
    ...links.flatMap((link) => stray(link, 'within', link.within)),
    ...claims.flatMap((claim) => stray(claim, 'into', claim.into)),
  ]
}
