import { sliceOf, type Span } from '../text/span'
import type { Conflict, ConflictValue } from './claim'
import { aboutOf } from './conflict/about-of'
import type { Detail, DetailRule, Statement } from './conflict/detail'
import { contrasts } from './conflict/find-contrasts'
import { days } from './conflict/find-days'
import { names } from './conflict/find-names'
import { offices } from './conflict/find-offices'
import { portfolios } from './conflict/find-portfolios'
import { polarity } from './conflict/find-polarity'
import { quantities } from './conflict/find-quantities'
import { facetOf } from './conflict/facet-of'
import { findRivalries, type PairRivalry } from './conflict/find-rivalries'
import type { StatementPair } from './conflict/rank-pairs'
import { tenses } from './conflict/find-tenses'
import type { ScoreIf } from './repair-pair'
import { JUDGE, type Judge } from './conflict/judge'

/** Kinds of details that are compared. Each stands alone; the order is that of the conflicts shown. */
export const RULES: readonly DetailRule[] = [
  quantities,
  days,
  names,
  offices,
  portfolios,
  tenses,
  contrasts,
  polarity,
]

/** A conflict between two statements. Returned by findConflicts. */
export type Contradiction = StatementPair & { readonly conflict: Conflict }

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
  scoreIf: ScoreIf,
  judge: Judge = JUDGE,
): readonly Contradiction[] {
  const judged = findRivalries(RULES, statements, pairs, scoreIf)
    .map((found) => ({ ...found, sure: judge(found.rivalry) }))
    .filter(({ sure }) => sure >= 0)
    .sort((x, y) => y.sure - x.sure)
  const told: Told[] = []
  return judged.flatMap(({ a, b, score, rivalry }) => {
    const [left, right] = [statements[a], statements[b]]
    if (!left || !right || told.some((other) => isTold(other, { a, b, rivalry }))) return []
    told.push({ a, b, rivalry })
    return [{ a, b, score, conflict: conflictOf(rivalry, left, right) }]
  })
}

type Told = Pick<PairRivalry, 'a' | 'b' | 'rivalry'>

/** One word of one account contradicts one word of the other once, whichever rule sees it best. */
const isTold = (other: Told, { a, b, rivalry }: Told): boolean =>
  other.a === a && other.b === b && (meets(other.rivalry.a, rivalry.a) || meets(other.rivalry.b, rivalry.b))

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

function conflictOf(
  { rule, how, a, b }: PairRivalry['rivalry'],
  left: Statement,
  right: Statement,
): Conflict {
  return {
    facet: facetOf(rule, how, [left, a], [right, b]),
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
