import { z } from 'zod'
import { findBrokenLine } from './find-broken-line'
import { findStrayReferences } from './find-stray-references'
import { LEDGER_SCHEMA } from './format-ledger'
import type { Ledger } from './ledger'
import { findLine, RESTORE, type LedgerFault } from './ledger-fault'
import { articleLine, claimLine, linkLine, oldLinkLine, outline } from './ledger-lines'
import { readJson } from './read-json'
import { upgradeLinks } from './upgrade-links'

/** Returned by parseLedger. */
export type ParsedLedger =
  | { readonly kind: 'ledger'; readonly ledger: Ledger; readonly isCurrent: boolean }
  | { readonly kind: 'faults'; readonly faults: readonly LedgerFault[] }

/** More faults than this are one fault repeated. */
const MOST_FAULTS = 20

/**
 * The ledger that a text of `links.json` holds, or everything that keeps it from being one, each with its line. One of
 * schema 1 is read as one of today (upgradeLinks), and is not current: who may write should write it anew.
 */
export function parseLedger(text: string): ParsedLedger {
  const json = readJson(text)
  if (json === null) return faults([findBrokenLine(text)])
  const whole = outline.safeParse(json)
  const schema = z.object({ schema: z.number() }).safeParse(json)
  const isCurrent = schema.data?.schema === LEDGER_SCHEMA
  if (schema.success && !isCurrent && schema.data.schema !== OLD_SCHEMA)
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
    links: isCurrent
      ? readLines(linkLine, whole.data.links, lines, found)
      : upgradeLinks(readLines(oldLinkLine, whole.data.links, lines, found)),
    claims: readLines(claimLine, whole.data.claims, lines, found),
  }
  if (found.length === 0) found.push(...findStrayReferences(ledger, lines))
  return found.length > 0 ? faults(found) : { kind: 'ledger', ledger, isCurrent }
}

/** The one before: without what joins a passage to its sentence. */
const OLD_SCHEMA = 1

const faults = (found: readonly LedgerFault[]): ParsedLedger => ({
  kind: 'faults',
  faults: found.slice(0, MOST_FAULTS),
})

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
