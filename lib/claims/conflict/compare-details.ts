import { groupBy } from '../../text/group-by'
import { once } from '../../text/once'
import { areOthers } from './are-others'
import { comparePhrases } from './compare-phrases'
import { compareSlots } from './compare-slots'
import type { Detail, DetailRule } from './detail'
import { findOpen, NONE_OPEN, type OpenPair } from './find-open'
import { rememberPhrases, type ReadPhrase } from './read-phrase'
import { findWordings, alikeInUse, wordings } from './find-wordings'
import type { Likeness } from './likeness'
import { isSpeaking } from './is-speaking'
import { LEAST_STANDING } from './find-standing'
import { LEAST_KIN } from './relate-sentences'
import { denials, findDenials } from './find-denials'
import { markOf } from './mark-of'
import type { EventWords, ReadStatement } from './read-statement'
import type { Known, Rivalry } from './slot-cues'

/** A statement with its details: by rule, those of each key. Returned by describeStatement. */
export type Described = {
  readonly statement: ReadStatement
  readonly details: readonly ReadonlyMap<string, readonly Detail[]>[]
  readonly phraseOf: (detail: Detail) => ReadPhrase
}

export function describeStatement(rules: readonly DetailRule[], statement: ReadStatement): Described {
  return {
    statement,
    details: rules.map((rule) => groupBy(rule.find(statement), ({ key }) => key)),
    phraseOf: rememberPhrases(statement),
  }
}

/** What else gives a detail of a pair, by the number of its rule; of a wording's word nothing is known. */
export type Elsewhere = {
  /** Scores of the statements that give each, where there are any (Rivalry.betterHome). */
  readonly homes: (r: number, rule: DetailRule, a: Detail, b: Detail) => readonly [number, number]
  /** The same in third articles (Rivalry.witnesses). */
  readonly witnesses: (r: number, rule: DetailRule, a: Detail, b: Detail) => readonly [number, number]
  /** Whether another part of either's own sentence gives what the other does, or a further account gives both. */
  readonly besides: (r: number, rule: DetailRule, a: Detail, b: Detail) => boolean
}

/** All pairs of details of two statements that exclude each other, with what tells whether they are values of one thing. */
export function compareDetails(
  rules: readonly DetailRule[],
  { statement: left, details: mine, phraseOf: myPhrase }: Described,
  { statement: right, details: theirs, phraseOf: theirPhrase }: Described,
  likeness: Likeness,
  words: EventWords,
  elsewhere: Elsewhere,
  repaired: (a: Detail, b: Detail) => number,
): readonly Rivalry[] {
  const opened = rules.map((rule, r) => findOpen(rule, mine[r] ?? new Map(), theirs[r] ?? new Map()))
  const worded = findWordings(left, right)
  const differingAtAll = opened.reduce((sum, { pairs, differing }) => sum + (pairs.length ? differing : 0), 0)
  const agreeingAtAll = opened.reduce(
    (sum, { agreeing }, r) => sum + (/^(?:number|time|name)$/u.test(rules[r]?.facet ?? '') ? agreeing : 0),
    0,
  )
  const rivalryOf = (
    { a, b, how, given }: OpenPair,
    rest: Pick<Rivalry, 'rule' | 'differing' | 'agreeing' | 'betterHome' | 'witnesses'>,
    open = 1,
  ): readonly Rivalry[] => {
    const phrases = comparePhrases(myPhrase(a), theirPhrase(b), words)
    const isOne = phrases.weight >= LEAST_STANDING || likeness.within >= LEAST_KIN
    const slot = compareSlots(left, a, right, b, likeness, words, isOne)
    if (!slot || areOthers(rest.rule, open, left, a, right, b, phrases)) return []
    const rivalry: Rivalry = {
      ...rest,
      how,
      a,
      b,
      slot,
      phrases,
      likeness,
      given,
      speaking: Number(isSpeaking(left, a)) + Number(isSpeaking(right, b)),
      use: alikeInUse(left.folded[a.last] ?? '', right.folded[b.last] ?? ''),
      alikeAround: alikeAround(left, a, right, b),
      known: [knownOf(left, a, right.article, words), knownOf(right, b, left.article, words)],
      agreeingAtAll,
      differingAtAll,
      repaired: once(() => repaired(a, b)),
      quoted: Number(left.quoted[a.first] ?? false) + Number(right.quoted[b.first] ?? false),
      sizes: [left.terms.length, right.terms.length],
    }
    return [rivalry]
  }
  return [
    ...rules.flatMap((rule, r) => {
      const { pairs, agreeing, differing } = opened[r] ?? NONE_OPEN
      return pairs
        .filter(({ a, b }) => !elsewhere.besides(r, rule, a, b))
        .flatMap((pair) =>
          rivalryOf(
            pair,
            {
              rule,
              agreeing,
              differing,
              betterHome: elsewhere.homes(r, rule, pair.a, pair.b),
              witnesses: elsewhere.witnesses(r, rule, pair.a, pair.b),
            },
            pairs.length,
          ),
        )
    }),
    ...findDenials(left, right).flatMap(([a, b]) =>
      rivalryOf({ a, b, how: 'denied', given: 0 }, byWording(denials, 1, likeness)),
    ),
    ...worded.flatMap(([a, b]) =>
      rivalryOf({ a, b, how: 'wording', given: 0 }, byWording(wordings, worded.length, likeness)),
    ),
  ]
}

/** What is known of a detail that only the words around it make one. */
const byWording = (
  rule: Rivalry['rule'],
  differing: number,
  { score }: Likeness,
): Pick<Rivalry, 'rule' | 'differing' | 'agreeing' | 'betterHome' | 'witnesses'> => ({
  rule,
  agreeing: 0,
  differing,
  betterHome: [-score, -score],
  witnesses: [0, 0],
})

function alikeAround(left: ReadStatement, a: Detail, right: ReadStatement, b: Detail): number {
  const alike = (m: number, t: number) => left.words[m]?.pos === right.words[t]?.pos
  return Number(alike(a.first - 1, b.first - 1)) + Number(alike(a.last + 1, b.last + 1))
}

function knownOf(own: ReadStatement, detail: Detail, other: string, words: EventWords): Known {
  const mark = markOf(own, detail)
  const [here, there] = [words.countIn(own.article, mark), words.countIn(other, mark)]
  return { here: here - 1, there, elsewhere: words.countAll(mark) - here - there }
}
