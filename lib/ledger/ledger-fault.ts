/** What is wrong with the text of a ledger. */
export type LedgerFault = {
  /** From 1; null where it has no line. */
  readonly line: number | null
  readonly expected: string
  readonly found: string
  /** What to do, as a sentence. */
  readonly advice: string
}

/** What to do about a file that cannot be read. */
export const RESTORE = 'Restore the file from version control; a build does not overwrite it.'

/** The line that holds an entry as it was written; null where the file was laid out anew. */
export function findLine(lines: readonly string[], entry: unknown): number | null {
  const json = JSON.stringify(entry)
  const at = lines.findLastIndex((line) => line === json || line === `${json},`)
  return at < 0 ? null : at + 1
}
