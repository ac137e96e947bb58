import type { Span } from './span'

/** A stretch between quotation marks. The span itself leaves the marks out. */
export type Quoted = Span & {
  /** The same stretch with its marks. */
  readonly outer: Span
  /** The number of its paragraph, as given. */
  readonly paragraph: number
  /** False where no mark closes it: it then runs to its paragraph's end, or to its attribution there. */
  readonly closed: boolean
}

type Mark = Span & {
  readonly kind: 'open' | 'close' | 'either'
  /** As it stands in the text: “ closes what „ opens, and opens all else. */
  readonly glyph: string
}

const DOUBLE = /[“„«‟”»"＂「」『』]|``|''/gu
const SINGLE = /(?<!')[‘’'](?!')/gu

/**
 * The stretches of a text that stand between quotation marks, in order, never overlapping; none without marks.
 * Marks are paired paragraph by paragraph, so a mark that is missing spoils one paragraph at most. Single marks count
 * only in a text that opens more of them than double ones (elsewhere they mark quotes inside quotes); apostrophes never
 * do.
 *
 *     He said “no” and "yes. → ["no" closed, "yes." not closed]    „ja“, «oui», »ja«, 「はい」 → one each
 */
export const findQuoted = (text: string, paragraphs: readonly Span[]): readonly Quoted[] =>
  pairAllMarks(text, paragraphs).quoted

/** What the marks of a text hold, and the marks that close nothing. */
export type Paired = {
  readonly quoted: readonly Quoted[]
  readonly strays: readonly (Span & { paragraph: number })[]
}

/** The same as findQuoted, with the closing marks that nothing opened: what an editor may want to know. */
export function pairAllMarks(text: string, paragraphs: readonly Span[]): Paired {
  const doubles = paragraphs.map((paragraph) => doubleMarks(text, paragraph))
  const singles = paragraphs.map((paragraph) => singleMarks(text, paragraph))
  const marks =
    count(singles, 'open') > count(doubles, 'open') + count(doubles, 'either') / 2 ? singles : doubles
  const paired = paragraphs.map((paragraph, number) =>
    pairMarks(text, marks[number] ?? [], paragraph, number),
  )
  return {
    quoted: paired.flatMap(({ quoted }) => quoted),
    strays: marks === singles ? [] : paired.flatMap(({ strays }) => strays),
  }
}

const count = (marks: readonly (readonly Mark[])[], kind: Mark['kind']): number =>
  marks.reduce((sum, inParagraph) => sum + inParagraph.filter((mark) => mark.kind === kind).length, 0)

/** Double marks with what they do. A curly mark turned the wrong way (after a word: “) does what its place says. */
function doubleMarks(text: string, { start, end }: Span): readonly Mark[] {
  return Array.from(text.slice(start, end).matchAll(DOUBLE), ({ 0: mark, index }) => {
    const span = { start: start + index, end: start + index + mark.length }
    const before = span.start > start && /\S/u.test(text[span.start - 1] ?? '')
    const after = span.end < end && /\S/u.test(text[span.end] ?? '')
    const word = /[\p{L}\p{N}]/u.test(text[span.end] ?? ' ')
    return { ...span, glyph: mark, kind: kindOf(mark, before, after, word && span.end < end) }
  }).filter((mark) => !isInches(text, mark))
}

/** What a mark does, by itself and by what touches it: anything before it, anything behind it, a word behind it. */
function kindOf(mark: string, before: boolean, after: boolean, word: boolean): Mark['kind'] {
  if ('“‟'.includes(mark)) return before && !after ? 'close' : 'open'
  if (mark === '”') return !before && after ? 'open' : 'close'
  // «so» in French, »so« in Danish and German.
  if (mark === '«') return before && !word ? 'close' : 'open'
  if (mark === '»') return !before && word ? 'open' : 'close'
  if ('„「『'.includes(mark) || mark === '``') return 'open'
  return '」』'.includes(mark) ? 'close' : 'either'
}

/** 6'2": a height, not the start of a quote. */
const isInches = (text: string, { start, kind }: Mark): boolean =>
  kind === 'either' && /\d['’]\s?\d{1,2}$/u.test(text.slice(Math.max(0, start - 6), start))

/** A single mark opens before a word and closes after one; between two letters it is an apostrophe, as in ’90s. */
function singleMarks(text: string, { start, end }: Span): readonly Mark[] {
  return Array.from(text.slice(start, end).matchAll(SINGLE), ({ 0: mark, index }): Mark | null => {
    const at = start + index
    const before = at > start && /[\p{L}\p{N}.,!?…]/u.test(text[at - 1] ?? ' ')
    const after = at + 1 < end && /[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')
    if (before === after || (after && mark === '’')) return null
    return { start: at, end: at + 1, glyph: '', kind: after ? 'open' : 'close' }
  }).filter((mark) => mark !== null)
}

/**
 * Pairs each opening mark with the closing one that belongs to it. Marks inside a quote open nothing; they are counted
 * where as many open as close, and else the first closing mark ends the quote.
 */
function pairMarks(text: string, marks: readonly Mark[], paragraph: Span, number: number): Paired {
  const nested = count([marks], 'open') === count([marks], 'close')
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
