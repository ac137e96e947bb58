import { findMarks, type Mark } from './find-marks'
import { findParagraphs } from './find-paragraphs'
import { remember } from './remember'
import type { Span } from './span'

/** A stretch between quotation marks. The span itself leaves the marks out. */
export type Quoted = Span & {
  /** The same stretch with its marks. */
  readonly outer: Span
  /** The number of its paragraph. */
  readonly paragraph: number
  /** False where no mark closes it: it then runs to its paragraph's end, or to its attribution there. */
  readonly closed: boolean
}

/**
 * The stretches of a text that stand between quotation marks, in order, never overlapping; none without marks.
 * Marks are paired paragraph by paragraph, so a mark that is missing spoils one paragraph at most. Single marks count
 * only in a text that opens more of them than double ones (elsewhere they mark quotes inside quotes); apostrophes never
 * do.
 *
 *     He said “no” and "yes. → ["no" closed, "yes." not closed]    „ja“, «oui», »ja«, 「はい」 → one each
 */
export const findQuoted = (text: string): readonly Quoted[] => pairAllMarks(text).quoted

/** What the marks of a text hold, and the marks that close nothing. */
export type Paired = {
  readonly quoted: readonly Quoted[]
  readonly strays: readonly (Span & { paragraph: number })[]
}

/** So many texts are remembered: an event's articles, whose marks are asked for by the notices and by the quotes. */
const MOST_KNOWN = 50

/** The same as findQuoted, with the closing marks that nothing opened: what an editor may want to know. */
export const pairAllMarks = remember((text: string): Paired => {
  const paragraphs = findParagraphs(text)
  const { marks, isSingle } = findMarks(text, paragraphs)
  const paired = paragraphs.map((paragraph, number) =>
    pairMarks(text, marks[number] ?? [], paragraph, number),
  )
  return {
    quoted: paired.flatMap(({ quoted }) => quoted),
    strays: isSingle ? [] : paired.flatMap(({ strays }) => strays),
  }
}, MOST_KNOWN)

/**
 * Pairs each opening mark with the closing one that belongs to it. Marks inside a quote open nothing; they are counted
 * where as many open as close, and else the first closing mark ends the quote.
 */
function pairMarks(text: string, marks: readonly Mark[], paragraph: Span, number: number): Paired {
  const nested = isNested(marks)
  const found: Quoted[] = []
  const strays: (Span & { paragraph: number })[] = []
  let open: Mark | null = null
  let depth = 0
  for (const mark of marks) {
    if (open === null) {
      if (mark.kind === 'close') {
        strays.push({ start: mark.start, end: mark.end, paragraph: number })
        continue
      }
      open = mark
      depth = 1
    } else if (mark.kind === 'open' && !(open.glyph === '„' && mark.glyph === '“')) depth++
    else if (--depth <= 0 || !nested) {
      found.push(between(open, mark, number))
      open = null
    }
  }
  if (open !== null) {
    const end = open.end + untilAttribution(text.slice(open.end, paragraph.end))
    found.push({ ...between(open, { start: end, end }, number), closed: false })
  }
  return { quoted: found.filter((quoted) => quoted.end > quoted.start), strays }
}

/** Whether as many marks open as close. */
function isNested(marks: readonly Mark[]): boolean {
  let depth = 0
  for (const { kind } of marks) depth += kind === 'open' ? 1 : kind === 'close' ? -1 : 0
  return depth === 0
}

function between(open: Span, close: Span, paragraph: number): Quoted {
  const outer = { start: open.start, end: close.end }
  return { start: open.end, end: close.start, outer, paragraph, closed: true }
}

/** ", said Lee" anywhere, ", Lee said." at the end: what nobody says, and a writer who forgot to close the quote before it. */
const ATTRIBUTION =
  /[,?!](?= (?:said|says) (?:\p{Lu}|the |an? )| (?:he|she|they|(?:\p{Lu}[\p{L}.’'-]{0,30} ){1,4}?)(?:said|says)\.$)/u

/** How much of a stretch that nothing closes is quoted: up to its attribution, if one stands in it, else all. */
function untilAttribution(stretch: string): number {
  const found = ATTRIBUTION.exec(stretch)
  return found ? found.index + 1 : stretch.length
}
