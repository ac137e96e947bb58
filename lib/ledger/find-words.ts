import { isCapital } from '../text/is-capital'

/** One word as it stands in a sentence, before it is known which words are names. */
export type FoundWord = {
  readonly word: string
  readonly isBig: boolean
  /** It has a capital and stands where any word has one: at the start or after a quotation mark, a colon or a dash. */
  readonly opens: boolean
}

/**
 * The words of a sentence in order, as they are written, and the signs that are read as words (% $ € £). One with stops,
 * commas or apostrophes inside is one word, and so is its last stop, if it has others.
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

/** Where the letters and digits that begin here end. Run by run: letter by letter, this was what following links cost most. */
function endOfRun(text: string, start: number): number {
  for (let at = start; ;) {
    PLAIN.lastIndex = at
    if (PLAIN.test(text)) at = PLAIN.lastIndex
    const code = at < text.length ? (text.codePointAt(at) ?? 0) : 0
    if (code < 128 || !isWordy(code)) return at
    at += code > 0xffff ? 2 : 1
  }
}

const PLAIN = /[A-Za-z0-9]+/y

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

/** General punctuation. */
const [FIRST_MARK, LAST_MARK] = [0x2000, 0x206f]

const WORDY = /[\p{L}\p{M}\p{N}]/u
const wordy = new Map<number, boolean>()

/** Of a letter or digit beyond ASCII, or of any sign; most are quotation marks and dashes. */
function isWordy(code: number): boolean {
  if (code >= FIRST_MARK && code <= LAST_MARK) return false
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

const OPENING = /["“”‘’':.!?—–(]\s*$/u

const isBigAt = (text: string, start: number): boolean => isCapital(text.slice(start, start + 2))

const opensAt = (text: string, start: number): boolean =>
  start === 0 || OPENING.test(text.slice(Math.max(0, start - 3), start))

/**
 * Of the same words those that are big where no sentence opens; none of a headline, most of whose words are big. From
 * capital to capital: all sentences of both texts are read for their names, and most words are small.
 *
 *     "The dam near Halden broke, Ada Lind said." → Halden, Ada, Lind
 */
export function findNames(text: string): readonly string[] {
  const names: string[] = []
  let big = 0
  BIG.lastIndex = 0
  while (BIG.test(text)) {
    const start = BIG.lastIndex - 1
    if (!isBigAt(text, start) || isInside(text, start)) continue
    big++
    if (!opensAt(text, start)) names.push(wordAt(text, start, endOfWord(text, endOfRun(text, start))))
  }
  return names.length > 0 && hasWords(text, 2 * big) ? names : []
}

/** What may be a capital, or the first half of one. */
const BIG = /[A-Z\u00c0-\u1fff\u2100-\uffff]/g

/** Whether a word that began before goes on here: "McLind", "U.S." */
const isInside = (text: string, at: number): boolean =>
  text[at - 1] !== ' ' &&
  (endsRun(text, at) || (JOINING.includes(text[at - 1] ?? ' ') && endsRun(text, at - 1)))

/** Whether a letter or digit ends here. */
function endsRun(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1)
  const start = last >= 0xdc00 && last <= 0xdfff ? at - 2 : at - 1
  return start >= 0 && endOfRun(text, start) >= at
}

/** Whether it has so many words, or more. */
function hasWords(text: string, count: number): boolean {
  let words = 0
  for (let start = 0; start < text.length && words < count;) {
    const end = endOfRun(text, start)
    if (end > start || SIGNS.includes(text.charAt(start))) words++
    start = end > start ? endOfWord(text, end) : start + 1
  }
  return words >= count
}
