import type { Span } from './span'

/** A stretch between quotation marks. The span itself leaves the marks out. */
export type Quoted = Span & {
  /** The same stretch with its marks. */
  readonly outer: Span
  /** The number of its paragraph, as given. */
  readonly paragraph: number
  /** False where no mark closes it: it then runs to its paragraph's end. */
  readonly closed: boolean
}

type Mark = { readonly kind: 'open' | 'close' | 'either'; readonly start: number; readonly end: number }

const DOUBLE = /[“„«‟”»"＂]|``|''/gu
const SINGLE = /[‘’']/gu

/**
 * The stretches of a text that stand between quotation marks, in order, never overlapping; none without marks.
 * Marks are paired paragraph by paragraph, so a mark that is missing spoils one paragraph at most. Single marks count
 * only in a text that uses no double ones (then they are not the inner quotes of anybody); apostrophes never do.
 *
 *     He said “no” and "yes. → ["no" closed, "yes." not closed]
 */
export function findQuoted(text: string, paragraphs: readonly Span[]): readonly Quoted[] {
  const marksIn = /[“„«"＂]|``/u.test(text) ? doubleMarks : singleMarks
  return paragraphs.flatMap((paragraph, number) => pairMarks(marksIn(text, paragraph), paragraph, number))
}

function doubleMarks(text: string, { start, end }: Span): readonly Mark[] {
  return Array.from(text.slice(start, end).matchAll(DOUBLE), ({ 0: mark, index }) => {
    const kind = '“„«‟``'.includes(mark) ? 'open' : '”»'.includes(mark) || mark === "''" ? 'close' : 'either'
    return { kind, start: start + index, end: start + index + mark.length }
  })
}

/** A single mark opens before a word and closes after one; between two letters it is an apostrophe. */
function singleMarks(text: string, { start, end }: Span): readonly Mark[] {
  const marks: Mark[] = []
  for (const { 0: mark, index } of text.slice(start, end).matchAll(SINGLE)) {
    const at = start + index
    const before = at > start && /[\p{L}\p{N}.,!?…]/u.test(text[at - 1] ?? ' ')
    const after = at + 1 < end && /[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')
    if (before === after) continue
    const kind = after ? 'open' : 'close'
    if (kind === 'open' && mark === '’') continue // "’90s"
    marks.push({ kind, start: at, end: at + 1 })
  }
  return marks
}

/** Pairs each opening mark with the next closing one. Marks of an inner quote of the same kind open nothing. */
function pairMarks(marks: readonly Mark[], paragraph: Span, number: number): readonly Quoted[] {
  const found: Quoted[] = []
  let open: Mark | null = null
  for (const mark of marks) {
    if (open === null) {
      if (mark.kind !== 'close') open = mark
      continue
    }
    if (mark.kind === 'open') continue
    found.push(quotedBetween(open, mark, number))
    open = null
  }
  if (open !== null)
    found.push({
      ...quotedBetween(open, { start: paragraph.end, end: paragraph.end }, number),
      closed: false,
    })
  return found.filter((quoted) => quoted.end > quoted.start)
}

function quotedBetween(open: Span, close: Span, paragraph: number): Quoted {
  return {
    start: open.end,
    end: close.start,
    outer: { start: open.start, end: close.end },
    paragraph,
    closed: true,
  }
}
