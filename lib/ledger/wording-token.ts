import { stemmer } from 'stemmer'
import { foldWord } from '../text/fold-word'
import { isCapital } from '../text/is-capital'
import { NUMBER_WORDS } from '../text/number-words'
import { STOP_WORDS } from '../text/stop-words'
import { baseOfVerb } from '../text/irregular-verbs'
import type { NameFolds } from './find-name-folds'
import { findWords } from './find-words'

/** One word of a wording, as two wordings of one passage are compared. Returned by readTokens. */
export type Token = {
  /** Lower case, without accents; a number as its digits. Equal tokens have equal folds. */
  readonly fold: string
  /** The same with the number as it is written: "three". */
  readonly word: string
  /** What all forms of one word share: "vote", "voted"; "take", "took". */
  readonly stem: string
  /** `small`: a word that tells nothing by itself. */
  readonly kind: 'number' | 'name' | 'small' | 'word'
  /** A name that stands in both texts, so that it is no slip for another one. */
  readonly isSettled?: boolean
}

/**
 * The words of one sentence in order; punctuation, hyphens, case and kinds of quotation mark are gone, contractions are
 * written out. A capital makes a name where no sentence starts; `names` are the folds that are names wherever they stand.
 *
 *     "Ada Lind didn't pay $1,200." → ada, lind, did, not, pay, dollar, 1200
 */
export function readTokens(text: string, names: NameFolds = NONE): readonly Token[] {
  const tokens: Token[] = []
  const words = findWords(text)
  words.forEach(({ word, opens }, i) => {
    // "Ada Lind left": a capital before a name is the name's, also at the start.
    const next = words[i + 1]
    const startsName = opens && next !== undefined && next.isBig && !next.opens
    for (const part of readWord(word)) tokens.push(toToken(part, opens && !startsName, names))
  })
  return tokens
}

const NONE: NameFolds = { all: new Set(), settled: new Set() }

/** Verbs to whose "n't" a careless hand leaves no apostrophe, so that it would pass for a slip of the pen. */
const DENIED = 'is are was were do does did has have had would could should'.split(' ')

/** What is a word or a name itself. */
const OTHERWISE: ReadonlySet<string> = new Set(['don', 'haven'])

const CONTRACTED: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["shan't", ['shall', 'not']],
  ['percent', ['per', 'cent']],
  ['%', ['per', 'cent']],
  ...DENIED.map((verb) => [`${verb}nt`, [verb, 'not']] as const),
  // Before a sign that is no apostrophe: "didn´t".
  ...DENIED.filter((verb) => !OTHERWISE.has(`${verb}n`)).map((verb) => [`${verb}n`, [verb, 'not']] as const),
])
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ["n't", ['not']],
  ["'re", ['are']],
  ["'ve", ['have']],
  ["'ll", ['will']],
  ["'d", ['would']],
  ["'m", ['am']],
  ["'s", []],
]

/** "didn’t" → did, not; "wouldn’t’ve" → would, not, have; "mayor’s" → mayor. */
function expand(word: string): readonly string[] {
  const plain = word.replace(/[’ʼ]/g, "'")
  const small = plain.toLowerCase()
  const known = CONTRACTED.get(small)
  if (known) return known
  if (!plain.includes("'")) return [plain]
  for (const [ending, parts] of ENDINGS)
    if (small.endsWith(ending)) return [...expand(plain.slice(0, -ending.length)), ...parts].filter(Boolean)
  return [plain]
}

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
])

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const COUNTS = new Map([
  ...NUMBER_WORDS,
  ...['hundred', 'thousand', 'million', 'billion', 'trillion'].map(
    (word, i) => [word, [100, 1e3, 1e6, 1e9, 1e12][i] ?? 0] as const,
  ),
])

/** A word part, its token unless it is a name, and whether it may be one: all of it that does not depend on the sentence. */
type ReadPart = { readonly token: Token; readonly mayBeName: boolean; readonly isWeekday: boolean }

function readPart(word: string): ReadPart {
  const symbol = SYMBOLS.get(word)
  if (symbol) return noName({ fold: symbol, word: symbol, stem: symbol, kind: 'word' })
  const folded = foldWord(word)
  const fold = VARIANTS.get(folded) ?? folded
  const number = readNumber(word, fold)
  if (number !== null) return noName({ fold: number, word: fold, stem: number, kind: 'number' })
  if (STOP_WORDS.has(fold) || SMALL.has(fold)) {
    const small = noName({ fold, word: fold, stem: BASES.get(fold) ?? baseOfVerb(fold), kind: 'small' })
    return { ...small, mayBeName: NAMES_TOO.has(word) }
  }
  const token: Token = { fold, word: fold, stem: stemOf(fold), kind: 'word' }
  return { token, mayBeName: isCapital(word), isWeekday: WEEKDAY.test(fold) }
}

/** Small verbs that are regular; the others are in the table of irregular ones. */
const BASES: ReadonlyMap<string, string> = new Map([
  ['adds', 'add'],
  ['added', 'add'],
])

/** Small words that with a capital within a sentence are a month and a name. */
const NAMES_TOO: ReadonlySet<string> = new Set(['May', 'Will'])

const noName = (token: Token): ReadPart => ({ token, mayBeName: false, isWeekday: false })

/** A token of its own for each place: two of one word are told apart (tally-singles.ts). */
function toToken({ token, mayBeName, isWeekday }: ReadPart, opens: boolean, names: NameFolds): Token {
  const { fold } = token
  if (!mayBeName || (opens && !isWeekday && !names.all.has(fold))) return { ...token }
  return { fold, word: fold, stem: fold, kind: 'name', isSettled: names.settled.has(fold) }
}

const known = new Map<string, readonly ReadPart[]>()

/** Words that are remembered; foreign text may hold any number of them. */
const MOST_KNOWN = 20_000

function readWord(word: string): readonly ReadPart[] {
  const before = known.get(word)
  if (before) return before
  const parts = expand(word).map(readPart)
  if (known.size < MOST_KNOWN && word.length <= LONGEST) known.set(word, parts)
  return parts
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u

/** Words that have two spellings and no common stem. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['okay', 'ok'],
  ['ok.', 'ok'],
  ['adviser', 'advisor'],
  ['grey', 'gray'],
])

/** Light verbs and fillers beside the stop words: what an editor puts in or leaves out without saying more. */
const SMALL: ReadonlySet<string> = new Set(
  'ok would may might must shall one ones still yet however meanwhile mr mrs ms dr new upon within toward towards among amid'.split(
    ' ',
  ),
)

function readNumber(word: string, fold: string): string | null {
  if (/^\d/u.test(word))
    return word
      .replace(/,(?=\d{3})/gu, '')
      .replace(/(\d)(?:st|nd|rd|th)$/iu, '$1.')
      .toLowerCase()
  const count = COUNTS.get(fold)
  if (count !== undefined) return String(count)
  const place = ORDINALS.indexOf(fold)
  return place < 0 ? null : `${place + 1}.`
}

/** Longer than any word: a blob, which the stemmer need not see. */
const LONGEST = 40

const stemOf = (fold: string): string => (fold.length > LONGEST ? fold : stemmer(baseOfVerb(fold)))
