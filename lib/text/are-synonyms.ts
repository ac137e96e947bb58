import { stemmer } from 'stemmer'
import { groupBy } from './group-by'
import { baseOfVerb } from './irregular-verbs'
import { isInflected } from './is-inflected'
import { NEWS_NOUNS } from './news-nouns'
import { NEWS_SYNONYMS } from './news-synonyms'
import SYNONYMS from './synonyms.json'

/** A word folded, and the stem of the verb that it is a form of, or of itself. */
export type FoldedWord = { readonly fold: string; readonly stem: string }

/** "took" → "took", "take". */
export const foldedWord = (fold: string): FoldedWord => ({ fold, stem: stemmer(baseOfVerb(fold)) })

type Senses = ReadonlyMap<string, ReadonlySet<number>>

/** By stem: the senses, as numbers of the list's lines, that it has. */
function readSenses(lines: readonly (readonly string[])[]): Senses {
  const senses = new Map<string, Set<number>>()
  lines.forEach((stems, sense) => {
    for (const stem of stems) {
      const known = senses.get(stem)
      if (known) known.add(sense)
      else senses.set(stem, new Set([sense]))
    }
  })
  return senses
}

const GENERAL = readSenses(SYNONYMS.map((line) => line.split(' ')))

/** By stem, and by word: the words of the list that have it, each with the number of its line. */
const NEWS = readNews()

function readNews(): ReadonlyMap<string, readonly NewsWord[]> {
  const nouns = new Set(NEWS_NOUNS.trim().split('\n'))
  const words = NEWS_SYNONYMS.flatMap((line, sense) =>
    line.split(' ').map((word) => ({ word, sense, isNoun: nouns.has(line) })),
  )
  // Small words are not stemmed (ledger/wording-token.ts).
  const keyed = words.flatMap((news) =>
    [...new Set([news.word, stemmer(baseOfVerb(news.word))])].map((key) => ({ key, news })),
  )
  return groupBy(
    keyed,
    ({ key }) => key,
    ({ news }) => news,
  )
}

type NewsWord = { readonly word: string; readonly sense: number; readonly isNoun: boolean }

/**
 * Whether two stems can mean the same in a sense that any of the two has (WordNet): an editor may put one word for the
 * other in its place. Which sense is meant nobody has looked.
 *
 *     "purchas" and "bui", "evid" and "demonstr" → true    "bridg" and "dam" → false
 */
export function areSynonyms(a: string, b: string): boolean {
  const left = GENERAL.get(a)
  const right = left && GENERAL.get(b)
  if (!right) return false
  for (const sense of left) if (right.has(sense)) return true
  return false
}

/**
 * Whether news puts one for the other and says the same. Forms of the words in the list, not whatever has their stems.
 *
 *     "jails" and "prison" → true    "lawmaker" and "legislation", "stated" and "nation" → false
 */
export function areNewsSynonyms(a: FoldedWord, b: FoldedWord): boolean {
  const left = NEWS.get(a.stem)
  const right = left && NEWS.get(b.stem)
  if (!right) return false
  const senses = sensesOf(a, left)
  return senses.length > 0 && sensesOf(b, right).some((sense) => senses.includes(sense))
}

/**
 * Whether two of those are also inflected alike, as an editor leaves them who puts one for the other; what stands there
 * otherwise is mostly a word of another sentence.
 *
 *     "reports" and "accounts", "began" and "started" → true    "report" and "accounts", "trying" and "attempts" → false
 */
export function areInOneForm(a: FoldedWord, b: FoldedWord): boolean {
  const forms = formsOf(b)
  return formsOf(a).some((one) =>
    forms.some(({ sense, form }) => sense === one.sense && (form === one.form || !form || !one.form)),
  )
}

/** By sense that it has: what a word is inflected for; null where its form does not tell. */
const formsOf = (own: FoldedWord): readonly { readonly sense: number; readonly form: Form | null }[] =>
  (NEWS.get(own.stem) ?? [])
    .filter((news) => isOf(own, news))
    .map(({ word, sense }) => ({ sense, form: formOf(own.fold, word) }))

type Form = 'plain' | 's' | 'ing' | 'past'

function formOf(fold: string, word: string): Form | null {
  if (COUNTLESS.has(fold)) return null
  if (PLURALS.has(fold)) return 's'
  if (fold === word) return 'plain'
  return fold.endsWith('ing') ? 'ing' : fold.endsWith('s') ? 's' : 'past'
}

/** Words of the list for one or for many; and those for many that have no ending for it. */
const COUNTLESS: ReadonlySet<string> = new Set('staff money cash'.split(' '))
const PLURALS: ReadonlySet<string> = new Set('people children police'.split(' '))

const sensesOf = (own: FoldedWord, words: readonly NewsWord[]): readonly number[] =>
  words.filter((news) => isOf(own, news)).map(({ sense }) => sense)

const isOf = ({ fold }: FoldedWord, { word, isNoun }: NewsWord): boolean =>
  word === fold || (isNoun ? NUMBER.test(restOf(word, fold)) : isInflected(word, fold))

/** What two words do not begin with alike, that of the longer one first. */
function restOf(a: string, b: string): string {
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  const rests = [a.slice(same), b.slice(same)].sort((x, y) => y.length - x.length)
  return rests.join('/')
}

/** What tells the plural of a noun from its singular. */
const NUMBER = /^(?:e?s\/|ies\/y)$/u
