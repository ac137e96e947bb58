import type { Span } from '../text/span'
import { sliceOf } from '../text/span'
import type { Conflict, ConflictValue } from './claim'
import type { Detail, DetailRule, Statement } from './conflict/detail'
import { aboutOf } from './conflict/about-of'
import { days } from './conflict/find-days'
import { others, persons, places } from './conflict/find-names'
import { offices } from './conflict/find-offices'
import { opposites } from './conflict/find-opposites'
import { polarity } from './conflict/find-polarity'
import { quantities } from './conflict/find-quantities'
import { roles } from './conflict/find-roles'
import { tenses } from './conflict/find-tenses'
import { countHolders, type Holders } from './conflict/count-holders'
import { readTerms, weighEvidence, type ReadStatement } from './conflict/weigh-evidence'

/** Kinds of details that are compared. Each stands alone; the order is that of the conflicts shown. */
const RULES: readonly DetailRule[] = [
  quantities,
  days,
  places,
  persons,
  others,
  offices,
  roles,
  tenses,
  opposites,
  polarity,
]

/** Two statements of different articles, by number, and how surely they say the same. */
export type StatementPair = { readonly a: number; readonly b: number; readonly score: number }

/** A conflict between two statements. Returned by findConflicts. */
export type Contradiction = StatementPair & { readonly conflict: Conflict }

/** A statement with its details, by rule. */
type Described = { readonly statement: ReadStatement; readonly details: readonly (readonly Detail[])[] }

/**
 * Details of the given pairs of statements that cannot both be true; none where all may be. Details are compared only
 * where they stand in the same place of two like sentences, and only those that the other statement does not give too: a
 * false alarm costs the reader more than a missed one.
 *
 *     "The call lasted 90 minutes." / "The call lasted an hour." → number, about "The call lasted": 90, 60 minutes
 */
export function findConflicts(
  statements: readonly Statement[],
  pairs: readonly StatementPair[],
): readonly Contradiction[] {
  const read = statements.map(readTerms)
  const holders = countHolders(read)
  const described = new Map<number, Described>()
  const describe = (number: number): Described | null => {
    const statement = read[number]
    if (!statement) return null
    const known = described.get(number) ?? { statement, details: RULES.map((rule) => rule.find(statement)) }
    described.set(number, known)
    return known
  }
  return pairs.flatMap(({ a, b, score }) => {
    const [left, right] = [describe(a), describe(b)]
    if (!left || !right || left.statement.article === right.statement.article) return []
    return compare(left, right, score, holders).map((conflict) => ({ a, b, score, conflict }))
  })
}

function compare(left: Described, right: Described, score: number, holders: Holders): readonly Conflict[] {
  const found: { readonly conflict: Conflict; readonly spans: readonly [Span, Span] }[] = []
  RULES.forEach((rule, r) => {
    const [mine, theirs] = [left.details[r] ?? [], right.details[r] ?? []]
    const open = (details: readonly Detail[], others: readonly Detail[]) =>
      details.filter((a) => !others.some((b) => a.key === b.key && rule.mayAgree(a, b)))
    const [ours, rest] = [open(mine, theirs), open(theirs, mine)]
    for (const a of ours)
      for (const b of rest) {
        if (a.key !== b.key) continue
        // One word of one account contradicts one word of the other once, whichever rule sees it first.
        if (found.some(({ spans: [x, y] }) => meets(x, a) || meets(y, b))) continue
        const evidence = weighEvidence(left.statement, a, right.statement, b, score, holders)
        if (!rule.isSameSlot(evidence, a, b)) continue
        found.push({ conflict: conflictOf(rule, left.statement, a, right.statement, b), spans: [a, b] })
      }
  })
  return found.map(({ conflict }) => conflict)
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

function conflictOf(rule: DetailRule, left: Statement, a: Detail, right: Statement, b: Detail): Conflict {
  return {
    facet: rule.facet,
    about: sliceOf(left.body, aboutOf(left.words, a)),
    values: [valueOf(left, a), valueOf(right, b)],
  }
}

const valueOf = ({ article, body }: Statement, { start, end, value }: Detail): ConflictValue => ({
  article,
  start,
  end,
  text: body.slice(start, end),
  // A person's id only serves the comparing.
  value: value.replace(/^p[0-9a-z]{9} /u, ''),
})
