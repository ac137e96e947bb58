import { groupBy } from '../../text/group-by'
import type { Described } from './compare-details'
import type { Detail } from './detail'

/** Further accounts that are asked. */
const MOST_ASKED = 40

/** Whether a further account than the two gives both of two details, each of something else. */
export type ToldApart = (a: Detail, b: Detail, accounts: readonly [string, string]) => boolean

/**
 * Tells of two numbers whether they are known to be of two things: "her call with Lind lasted an hour, the one with Holm an
 * hour and a half" says so where two other accounts give one length each. Made for one rule, by its number; of names and
 * days most accounts give several, so nothing follows from that.
 */
export function tellApart(r: number, described: readonly Described[]): ToldApart {
  const given = groupBy(
    described.flatMap(({ statement, details: byRule }) =>
      [...(byRule[r] ?? [])].flatMap(([key, details]) =>
        details.map((detail) => ({ key, account: statement.article, detail })),
      ),
    ),
    ({ key }) => key,
  )
  const byAccount = new Map(
    [...given].map(([key, list]) => [
      key,
      groupBy(
        list,
        ({ account }) => account,
        ({ detail }) => detail,
      ),
    ]),
  )
  return (a, b, accounts) =>
    [...(byAccount.get(a.key) ?? [])].slice(0, MOST_ASKED).some(([account, details]) => {
      if (accounts.includes(account)) return false
      return [a, b].every((one) => details.some(({ value }) => value === one.value))
    })
}
