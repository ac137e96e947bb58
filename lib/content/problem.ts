/** Something wrong with a file that came in. Returned by every parser of content/, printed by the commands, shown by the page. */
export type Problem = {
  /** `unreadable`: the file was left out. `noticed`: it was read, but for what is said here. */
  readonly kind: 'unreadable' | 'noticed'
  /** The file as its owner knows it: `event.yaml`, `harbour-post.txt`. */
  readonly file: string
  /** From 1; null where the fault has no line. */
  readonly line: number | null
  /** The key at fault, `sources.harbour-post.date`; null where it is not one. */
  readonly field: string | null
  readonly expected: string
  readonly found: string
  /** What to do, as a sentence. */
  readonly advice: string
}

/**
 * A problem on one line, in the order in which an editor needs it.
 *
 *     event.yaml:3: date: expected a day such as 2025-02-12, found "soon". Write the day of the event.
 */
export function sayProblem({ file, line, field, expected, found, advice }: Problem, folder = ''): string {
  const where = `${folder}${file}${line === null ? '' : `:${line}`}${field === null ? '' : `: ${field}`}`
  return `${where}: expected ${expected}, found ${found}. ${advice}`
}

/** Foreign text within a message: on one line, in quotes, cut at 60 characters. */
export function quoteFound(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}

/** A problem of a whole file, for which it is left out. */
export const unreadable = (file: string, expected: string, found: string, advice: string): Problem => ({
  kind: 'unreadable',
  file,
  line: null,
  field: null,
  expected,
  found,
  advice,
})
