import { readFile } from 'node:fs/promises'
import { EMPTY_LEDGER, type Ledger } from '../ledger/ledger'
import { parseLedger } from '../ledger/parse-ledger'
import { sayProblem, type Problem } from './problem'
import { nullIfMissing } from './read-raw-files'

/** The name of an event's ledger in its folder. */
export const LEDGER_FILE = 'links.json'

/** A ledger with the text that holds it; null where there is no file yet. Not current where an older program wrote it. */
export type LoadedLedger = {
  readonly text: string | null
  readonly ledger: Ledger
  readonly isCurrent: boolean
}

/**
 * Reads a ledger; an empty one where there is no file. Throws where it is broken, naming file and line of each fault
 * (findLedgerProblems has them): a build without the ledger would mint new ids and lose every link.
 */
export async function loadLedger(path: string): Promise<LoadedLedger> {
  const text = await readFile(path, 'utf8').catch(nullIfMissing)
  if (text === null) return { text, ledger: EMPTY_LEDGER, isCurrent: true }
  const parsed = parseLedger(text)
  if (parsed.kind === 'ledger') return { text, ledger: parsed.ledger, isCurrent: parsed.isCurrent }
  const problems = parsed.faults.map((fault): Problem => ({
    kind: 'unreadable',
    file: path,
    field: null,
    ...fault,
  }))
  throw new Error(problems.map((problem) => sayProblem(problem)).join('\n'), {
    cause: { brokenLedger: problems },
  })
}

/** What is wrong with the ledger over which an error was thrown; null where it was thrown over something else. */
export function findLedgerProblems(error: unknown): readonly Problem[] | null {
  const cause: unknown = error instanceof Error ? error.cause : null
  const isOurs = typeof cause === 'object' && cause !== null && 'brokenLedger' in cause
  return isOurs ? (cause.brokenLedger as readonly Problem[]) : null // set by loadLedger alone
}
