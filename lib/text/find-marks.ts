import type { Span } from './span'

/** A quotation mark. Returned by findMarks. */
export type Mark = Span & {
  readonly kind: 'open' | 'close' | 'either'
  /** As it stands in the text: “ closes what „ opens, and opens all else. */
  readonly glyph: string
}

const DOUBLE = /[“„«‟”»＂「」『』"]|``|''/gu
const SINGLE = /[‘’']/gu

/**
 * The quotation marks of a text, paragraph by paragraph, with what each does. Single marks count only in a text that
 * opens more of them than double ones (elsewhere they mark quotes inside quotes); apostrophes never do.
 */
export function findMarks(
  text: string,
  paragraphs: readonly Span[],
): { marks: readonly (readonly Mark[])[]; isSingle: boolean } {
  const doubles = paragraphs.map((paragraph) => doubleMarks(text, paragraph))
  const singles = paragraphs.map((paragraph) => singleMarks(text, paragraph))
  const isSingle = count(singles, 'open') > count(doubles, 'open') + count(doubles, 'either') / 2
  return { marks: isSingle ? singles : doubles, isSingle }
}

const count = (marks: readonly (readonly Mark[])[], kind: Mark['kind']): number => {
  let sum = 0
  for (const inParagraph of marks) for (const mark of inParagraph) if (mark.kind === kind) sum++
  return sum
}

/** Double marks with what they do. A curly mark turned the wrong way (after a word: “) does what its place says. */
function doubleMarks(text: string, { start, end }: Span): readonly Mark[] {
  const marks: Mark[] = []
  for (const { 0: glyph, index } of text.slice(start, end).matchAll(DOUBLE)) {
    const at = start + index
    const to = at + glyph.length
    const before = at > start && !isBlankAt(text, at - 1)
    const after = to < end && !isBlankAt(text, to)
    const kind = kindOf(glyph, before, after, after && isWordAt(text, to))
    if (kind !== 'either' || !isInches(text, at)) marks.push({ start: at, end: to, glyph, kind })
  }
  return marks
}

/** What a mark does, by itself and by what touches it: anything before it, anything behind it, a word behind it. */
function kindOf(mark: string, before: boolean, after: boolean, word: boolean): Mark['kind'] {
  switch (mark) {
    case '“':
    case '‟':
      return before && !after ? 'close' : 'open'
    case '”':
      return !before && after ? 'open' : 'close'
    // «so» in French, »so« in Danish and German.
    case '«':
      return before && !word ? 'close' : 'open'
    case '»':
      return !before && word ? 'open' : 'close'
    case '„':
    case '「':
    case '『':
    case '``':
      return 'open'
    case '」':
    case '』':
      return 'close'
    default:
      return 'either'
  }
}

/** 6'2": a height, not the start of a quote. */
const isInches = (text: string, start: number): boolean =>
  isDigitAt(text, start - 1) && /\d['’]\s?\d{1,2}$/u.test(text.slice(Math.max(0, start - 6), start))

const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** A single mark opens before a word and closes after one; between two letters it is an apostrophe, as in ’90s. */
function singleMarks(text: string, { start, end }: Span): readonly Mark[] {
  const marks: Mark[] = []
  for (const { 0: mark, index } of text.slice(start, end).matchAll(SINGLE)) {
    const at = start + index
    // '' is a double mark.
    if (text[at - 1] === "'" || text[at + 1] === "'") continue
    const before = at > start && (isWordAt(text, at - 1) || '.,!?…'.includes(text[at - 1] ?? ' '))
    const after = at + 1 < end && isWordAt(text, at + 1)
    if (before === after || (after && mark === '’')) continue
    marks.push({ start: at, end: at + 1, glyph: '', kind: after ? 'open' : 'close' })
  }
  return marks
}

/** Nearly every character that touches a mark is a plain one, and needs no table of Unicode. */
const PLAIN = 128

function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < PLAIN ? code === 32 || (code >= 9 && code <= 13) : /\s/u.test(text[at] ?? '')
}

/** Whether a letter or digit stands at a place. Half of a surrogate pair is none, as it stands alone here. */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= PLAIN) return /[\p{L}\p{N}]/u.test(text[at] ?? '')
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}
