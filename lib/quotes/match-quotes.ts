import type { Quote } from './quote'
import { wordsOfQuote, type QuoteWords } from './quote-words'

/**
 * How much of the shorter quote, by weight of its words, must stand in the longer one. Lower joins different sentences
 * of one speaker on one subject; higher parts renderings of one sentence by two translators. Set on the gold's quotes.
 */
const LEAST_SHARED = 0.65

/** The same where one of the speakers is not known: then only the words can tell. */
const LEAST_SHARED_UNKNOWN = 0.85

/** Content words that a fragment must have where its speaker is not known; a shorter one may be anybody's. */
const LEAST_WORDS_UNKNOWN = 4

/** A word that stands in more quotes than this leads to no comparison; it tells no two utterances apart. */
const MOST_QUOTES = 100

type Known = { readonly order: number; readonly quote: Quote; readonly words: QuoteWords }

/**
 * The direct quotes given, each with the ids of the quotes of other articles that render the same utterance, in their
 * order: one contains the other, or most of it by weight, where a word weighs more the fewer quotes of the event hold
 * it; and both have one speaker. Indirect quotes pass unchanged.
 *
 *     Lee: “We will dredge the harbour in May” | Lee: will “dredge the harbour” → the same
 *     Lee: “We will dredge the harbour in May” | Ruiz: “dredge the harbour”     → two utterances
 */
export function matchQuotes(quotes: readonly Quote[]): readonly Quote[] {
  const known = quotes
    .filter(({ type }) => type === 'direct')
    .map((quote, order): Known => ({ order, quote, words: wordsOfQuote(quote.text) }))
  const holders = new Map<string, Known[]>()
  for (const one of known)
    for (const word of one.words.content) {
      const list = holders.get(word) ?? []
      list.push(one)
      holders.set(word, list)
    }
  const weight = (word: string): number => Math.log(1 + known.length / (holders.get(word)?.length ?? 1))
  const same = new Map<Quote, readonly string[]>()
  for (const one of known) {
    const candidates = new Set<Known>()
    for (const word of one.words.content) {
      const list = holders.get(word) ?? []
      if (list.length <= MOST_QUOTES) for (const other of list) candidates.add(other)
    }
    const matches = [...candidates]
      .filter((other) => isSameUtterance(one, other, weight))
      .sort((x, y) => x.order - y.order)
    if (matches.length > 0)
      same.set(
        one.quote,
        matches.map(({ quote }) => quote.id),
      )
  }
  return quotes.map((quote) => ({ ...quote, sameAs: same.get(quote) ?? quote.sameAs }))
}

function isSameUtterance(a: Known, b: Known, weight: (word: string) => number): boolean {
  if (a.quote.article === b.quote.article) return false
  const speakersKnown = a.quote.speaker !== null && b.quote.speaker !== null
  if (speakersKnown && a.quote.speaker?.id !== b.quote.speaker?.id) return false
  const [short, long] = a.words.content.size <= b.words.content.size ? [a, b] : [b, a]
  if (!speakersKnown && short.words.content.size < LEAST_WORDS_UNKNOWN) return false
  let [shared, total] = [0, 0]
  for (const word of short.words.content) {
    total += weight(word)
    if (long.words.content.has(word)) shared += weight(word)
  }
  return shared >= total * (speakersKnown ? LEAST_SHARED : LEAST_SHARED_UNKNOWN)
}
