import { sliceOf } from '../text/span'
import type { Conflict, ConflictValue } from './claim'
import type { Detail, DetailRule, Statement } from './conflict/detail'
import { days } from './conflict/find-days'
import { offices } from './conflict/find-offices'
import { quantities } from './conflict/find-quantities'

/** Kinds of details that are compared. Each stands alone; the order is that of the conflicts shown. */
const RULES: readonly DetailRule[] = [quantities, days, offices]

/** Statements of one claim compared with each other; a claim of hundreds of reprints says nothing new after these. */
const MOST_STATEMENTS = 20

/**
 * Details of one claim's statements that cannot all be true; none where only one article speaks. Details are compared
 * only where they are values of the same thing, and only where neither statement holds both: a false alarm costs the
 * reader more than a missed one.
 *
 *     "The call lasted 90 minutes." / "The call lasted an hour." → number, about "The call lasted": 90, 60 minutes
 */
export function findConflicts(statements: readonly Statement[]): readonly Conflict[] {
  const compared = statements.slice(0, MOST_STATEMENTS)
  if (compared.every(({ article }) => article === compared[0]?.article)) return []
  return RULES.flatMap((rule) => {
    const details = compared.flatMap((statement) =>
      rule.find(statement).map((detail) => ({ statement, detail })),
    )
    const keys = [...new Set(details.map(({ detail }) => detail.key))]
    return keys.flatMap((key) => {
      const found = conflictOf(
        rule,
        details.filter(({ detail }) => detail.key === key),
      )
      return found ? [found] : []
    })
  })
}

type Placed = { readonly statement: Statement; readonly detail: Detail }

/** The conflict among details of one key, with every value that takes part in it; null where all may agree. */
function conflictOf(rule: DetailRule, placed: readonly Placed[]): Conflict | null {
  const clashing = placed.filter((a) => placed.some((b) => clash(rule, a, b, placed)))
  const [first] = clashing
  if (!first) return null
  const values = placed.filter(
    (a) => clashing.includes(a) || clashing.some((b) => a.detail.value === b.detail.value),
  )
  return {
    facet: rule.facet,
    about: sliceOf(first.statement.body, first.detail.about),
    values: values.map(({ statement, detail: { start, end, value } }): ConflictValue => ({
      article: statement.article,
      start,
      end,
      text: statement.body.slice(start, end),
      value,
    })),
  }
}

function clash(rule: DetailRule, a: Placed, b: Placed, all: readonly Placed[]): boolean {
  if (a.statement.article === b.statement.article || rule.mayAgree(a.detail, b.detail)) return false
  const shared = a.detail.context.filter((stem) => b.detail.context.includes(stem)).length
  if (shared < rule.leastShared) return false
  // Where any account gives both values, they are values of different things.
  const holds = (statement: Statement, detail: Detail) =>
    all.some((other) => other.statement === statement && rule.mayAgree(other.detail, detail))
  return !all.some(({ statement }) => holds(statement, a.detail) && holds(statement, b.detail))
}
