import { findInsideMarks } from '../../text/find-inside-marks'
import { findTerms, type Term } from '../../text/find-terms'
import { foldWord } from '../../text/fold-word'
import { groupBy } from '../../text/group-by'
import { wordRarity } from '../../text/word-rarity'
import type { Statement } from './detail'

/** A statement with what all comparisons ask of it, read once. */
export type ReadStatement = Statement & {
  readonly terms: readonly Term[]
  /** By stem: the words, by number, that have it. */
  readonly stems: ReadonlyMap<string, readonly number[]>
  /** Every word folded; '' for marks. */
  readonly folded: readonly string[]
  /** By word: whether it stands inside quotation marks. */
  readonly quoted: readonly boolean[]
}

export function readStatement(statement: Statement): ReadStatement {
  const { words } = statement
  const terms = findTerms(words)
  return {
    ...statement,
    terms,
    stems: groupBy(
      terms,
      ({ stem }) => stem,
      ({ word }) => word,
    ),
    folded: words.map(({ text }) => foldWord(text)),
    quoted: findInsideMarks(words),
  }
}

/** What is known of the event's words. Returned by countWords. */
export type EventWords = {
  /** How much a stem that two statements share tells, 0 to 1: little where every second statement holds it. */
  readonly weightOf: (stem: string) => number
  /** In how many statements of an article a folded word stands. */
  readonly countIn: (article: string, word: string) => number
  /** In how many statements of all articles. */
  readonly countAll: (word: string) => number
}

/**
 * What bounds the weight of a rare stem, as in index-propositions.ts: as if each event held this many sentences, so that
 * weights mean the same in events of any size.
 */
const SENTENCES = 80

/** Counts the statements that hold each stem and each word. */
export function countWords(statements: readonly ReadStatement[]): EventWords {
  const holders = new Map<string, number>()
  const all = new Map<string, number>()
  const byArticle = new Map<string, Map<string, number>>()
  const add = (counts: Map<string, number>, things: Iterable<string>) => {
    for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  }
  for (const { article, stems, folded } of statements) {
    add(holders, stems.keys())
    const own = byArticle.get(article) ?? new Map<string, number>()
    byArticle.set(article, own)
    const words = new Set(folded)
    add(own, words)
    add(all, words)
  }
  const scale = SENTENCES / Math.max(SENTENCES, statements.length)
  const most = Math.log(1 + SENTENCES)
  const weights = new Map<string, number>()
  for (const [stem, held] of holders)
    weights.set(
      stem,
      (Math.log(1 + SENTENCES / Math.max(1, scale * held)) / most) * (wordRarity(stem) / RAREST),
    )
  return {
    weightOf: (stem) => weights.get(stem) ?? 1,
    countIn: (article, word) => byArticle.get(article)?.get(word) ?? 0,
    countAll: (word) => all.get(word) ?? 0,
  }
}

/** What wordRarity gives a word that no list knows. */
const RAREST = 4.7
