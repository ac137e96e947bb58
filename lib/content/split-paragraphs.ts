/** In columns. A text whose lines are longer was not wrapped by hand: each line is a paragraph. Mail and wires wrap at 60 to 80. */
const WIDEST_WRAP = 100

/** In columns. A text whose lines are all shorter is a list or a poem, and its lines stay apart. */
const NARROWEST_WRAP = 40

/**
 * The paragraphs of a plain text, each on one line and without white space around it.
 *
 * A blank line always parts paragraphs. Within a block of lines, every line is a paragraph of its own, unless the text
 * is hard-wrapped: at least nine lines in ten have at most WIDEST_WRAP columns, and fewer than half of the line ends
 * within blocks fall on the end of a sentence. In a hard-wrapped text a line goes on in the next where the next begins
 * in lower case, or where its first word had no room on the line. It goes on after one space, or none after a hyphen.
 *
 *     "The board met on\nMonday.\n\nIt voted." → ["The board met on Monday.", "It voted."]   (wrapped)
 *     "The board met on Monday.\nIt voted."    → ["The board met on Monday.", "It voted."]   (a line each)
 */
export function splitParagraphs(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim())
  const width = wrapWidth(lines)
  const paragraphs: string[] = []
  let parts: string[] = []
  lines.forEach((line, i) => {
    if (parts.length > 0 && !goesOn(lines[i - 1] ?? '', line, width)) {
      paragraphs.push(parts.join(''))
      parts = []
    }
    if (line !== '')
      parts.push(parts.length > 0 && !/[\p{L}\p{N}]-$/u.test(lines[i - 1] ?? '') ? ` ${line}` : line)
  })
  if (parts.length > 0) paragraphs.push(parts.join(''))
  return paragraphs
}

/** The column at which the text is wrapped; 0 where it is not. */
function wrapWidth(lines: readonly string[]): number {
  const full = lines.filter((line) => line !== '')
  const short = full.filter((line) => line.length <= WIDEST_WRAP)
  if (short.length < full.length * 0.9) return 0
  const inner = lines.filter((line, i) => line !== '' && (lines[i + 1] ?? '') !== '')
  const closed = inner.filter((line) => /[.!?:…]["'”’)\]]*$/u.test(line))
  if (inner.length === 0 || closed.length * 2 >= inner.length) return 0
  const width = short.reduce((widest, line) => Math.max(widest, line.length), 0)
  return width < NARROWEST_WRAP ? 0 : width
}

function goesOn(line: string, next: string, width: number): boolean {
  if (width === 0 || line === '' || next === '' || LIST_ITEM.test(next)) return false
  const firstWord = /^\S+/u.exec(next)?.[0] ?? ''
  return /^\p{Ll}/u.test(next) || line.length + 1 + firstWord.length > width
}

const LIST_ITEM = /^(?:[-*+•·–—]|\(?\d{1,3}[.)])\s/u
