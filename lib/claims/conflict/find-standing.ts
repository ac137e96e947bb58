import { groupBy } from '../../text/group-by'
import type { Described } from './compare-details'
import type { Detail, DetailRule } from './detail'
import type { EventWords } from './read-statement'

/**
 * Weight of shared words from which on two phrases may describe one thing, whatever their sentences say: two rare words.
 * Lower, phrases that share a common noun are paired; higher, an office must be named in three words.
 */
export const LEAST_STANDING = 0.9

/** Phrases of other articles that one phrase is compared with, and phrases that a word may lead to: more share common words. */
const MOST_FOUND = 3
const MOST_HOLDING = 40

/**
 * Pairs of statements of different articles that describe one thing in a phrase and give its detail differently, whatever
 * else they say: "Ada Lind, the chairman of the Harbour Board" in one, "Harbour Board chairman Tom Holm" in another.
 */
export function findStanding(
  rules: readonly DetailRule[],
  described: readonly Described[],
  { weightOf }: EventWords,
): readonly (readonly [a: number, b: number])[] {
  const phrases = described.flatMap(phrasesOf)
  const holding = groupBy(
    phrases.flatMap((phrase, id) => [...phrase.stems].map((stem) => ({ key: `${phrase.key} ${stem}`, id }))),
    ({ key }) => key,
    ({ id }) => id,
  )
  const excludes = (x: Phrase, y: Phrase | undefined): boolean => {
    const rule = rules[x.rule]
    return !!rule && !!y && !rule.mayAgree(x.detail, y.detail) && rule.exclude?.(x.detail, y.detail) !== null
  }
  const found = new Map<string, readonly [number, number]>()
  phrases.forEach((phrase, id) => {
    const shared = new Map<number, number>()
    for (const stem of phrase.stems) {
      const others = holding.get(`${phrase.key} ${stem}`) ?? []
      if (others.length > MOST_HOLDING) continue
      for (const other of others)
        if (phrases[other]?.article !== phrase.article)
          shared.set(other, (shared.get(other) ?? 0) + weightOf(stem))
    }
    const best = [...shared]
      .filter(([, weight]) => weight >= LEAST_STANDING)
      .sort(([x, v], [y, w]) => w - v || x - y)
      .filter(([other]) => excludes(phrase, phrases[other]))
      .slice(0, MOST_FOUND)
    for (const [other] of best) {
      const there = phrases[other]?.number ?? id
      const [a, b] = [Math.min(phrase.number, there), Math.max(phrase.number, there)]
      found.set(`${a} ${b}`, [a, b])
    }
  })
  return [...found.values()]
}

type Phrase = {
  readonly number: number
  readonly article: string
  readonly key: string
  readonly rule: number
  readonly detail: Detail
  readonly stems: ReadonlySet<string>
}

function phrasesOf({ statement, details, phraseOf }: Described, number: number): readonly Phrase[] {
  return details.flatMap((byKey, rule) =>
    [...byKey].flatMap(([key, list]) =>
      list.filter(stands).map((detail) => ({
        number,
        article: statement.article,
        key: `${rule} ${key} ${detail.unit === 'person' ? 'person' : ''}`,
        rule,
        detail,
        stems: phraseOf(detail).stems,
      })),
    ),
  )
}

const stands = ({ key, meant }: Detail): boolean => meant === undefined && !/^(?:verb|tense)/u.test(key)
