/** One word as it stands in a sentence, before it is known which words are names. */
export type FoundWord = {
  readonly word: string
  readonly isBig: boolean
  /** It has a capital and stands where any word has one: at the start or after a quotation mark, a colon or a dash. */
  readonly opens: boolean
}

/**
 * The words of a sentence in order, as they are written, and the signs that are read as words (% $ € £). One with stops,
 * commas or apostrophes inside is one word, and so is its last stop, if it has others. Letter by letter: of what following
 * links costs, finding the words by an expression was the greatest part.
 *
 *     "Ada Lind’s U.S. aid: $1,200." → Ada, Lind’s, U.S., aid, $, 1,200
 */
export function findWords(text: string): readonly FoundWord[] {
  const found: FoundWord[] = []
  for (let start = 0; start < text.length;) {
    const end = endOfRun(text, start)
    if (end > start) {
      const last = endOfWord(text, end)
      found.push(toFound(text, start, last))
      start = last
      continue
    }
    if (SIGNS.includes(text.charAt(start)))
      found.push({ word: text.charAt(start), isBig: false, opens: false })
    start++
  }
  return found
}

const SIGNS = '%$€£'
const JOINING = ".,’'ʼ"

/** Where the letters and digits that begin here end. */
function endOfRun(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0
    if (!isWordy(code)) return at
    at += code > 0xffff ? 2 : 1
  }
  return at
}

/** The same with what is joined to them: "U.S.", "Lind’s", "1,200". */
function endOfWord(text: string, end: number): number {
  let at = end
  while (JOINING.includes(text[at] ?? ' ')) {
    const next = endOfRun(text, at + 1)
    if (next === at + 1) return text[at] === '.' ? next : at
    at = next
  }
  return at
}

const WORDY = /[\p{L}\p{M}\p{N}]/u
const wordy = new Map<number, boolean>()

function isWordy(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  const known = wordy.get(code)
  if (known !== undefined) return known
  const is = WORDY.test(String.fromCodePoint(code))
  wordy.set(code, is)
  return is
}

function toFound(text: string, start: number, end: number): FoundWord {
  const isBig = isBigAt(text, start)
  return { word: wordAt(text, start, end), isBig, opens: isBig && opensAt(text, start) }
}

/** A last stop is the sentence's, unless the word has others. */
function wordAt(text: string, start: number, end: number): string {
  const found = text.slice(start, end)
  return found.endsWith('.') && found.indexOf('.') === found.length - 1 ? found.slice(0, -1) : found
}

const CAPITAL = /^\p{Lu}/u
const OPENING = /["“”‘’':.!?—–(]\s*$/u

function isBigAt(text: string, start: number): boolean {
  const code = text.charCodeAt(start)
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text.slice(start, start + 2))
}

const opensAt = (text: string, start: number): boolean =>
  start === 0 || OPENING.test(text.slice(Math.max(0, start - 3), start))

/**
 * Of the same words those that are big where no sentence opens; none of a headline, most of whose words are big. What
 * findWords finds, without the rest.
 *
 *     "The dam near Halden broke, Ada Lind said." → Halden, Ada, Lind
 */
export function findNames(text: string): readonly string[] {
  const names: string[] = []
  let [words, big] = [0, 0]
  for (let start = 0; start < text.length;) {
    const end = endOfRun(text, start)
    if (end === start) {
      if (SIGNS.includes(text.charAt(start))) words++
      start++
      continue
    }
    const last = endOfWord(text, end)
    words++
    if (isBigAt(text, start)) {
      big++
      if (!opensAt(text, start)) names.push(wordAt(text, start, last))
    }
    start = last
  }
  return big * 2 > words ? [] : names
}
