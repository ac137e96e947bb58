import type { People } from '../people/person'
import type { Claim } from './claim'
import { findConflicts } from './find-conflicts'
import { placeConflicts } from './place-conflicts'
import { statePropositions } from './state-propositions'
import { groupMatches } from './group-matches'
import { indexPropositions } from './index-propositions'
import { MATCHER, type Matcher } from './matcher'
import { matchPropositions, type Matches } from './match-propositions'
import { nameClaims } from './name-claims'
import type { FittedGroup } from './own-mentions'
import { showConflictsOnce } from './show-conflicts-once'
import { placePropositions, type StatingArticle } from './place-propositions'
import type { EventProposition } from './proposition'

/**
 * Every claim of an event, in the order in which its articles first state them: those of several articles, and each
 * remaining sentence as a claim told by one. No articles, no claims.
 */
export function buildClaims(
  articles: readonly StatingArticle[],
  people: People,
  matcher: Matcher = MATCHER,
): readonly Claim[] {
  const propositions = placePropositions(articles, people)
  const matches = matchPropositions(indexPropositions(propositions), matcher)
  const shown = matches.pairs.filter(({ score }) => score >= matcher.shown)
  const groups = groupMatches(shown, matcher.shown, matches.scoreOf)
  const grouped = new Set(groups.flat())
  const alone = propositions.flatMap((_, p): readonly FittedGroup[] =>
    grouped.has(p) ? [] : [{ members: [p], fits: [1] }],
  )
  const fitted = groups.map((members) => fitGroup(members, propositions, matches))
  const claims = nameClaims([...fitted, ...alone], propositions, articles, findPossible(matches, matcher))
  const compared = matches.pairs.filter(({ score }) => score >= LEAST_LIKE)
  const conflicts = findConflicts(statePropositions(propositions, articles), compared)
  return showConflictsOnce(placeConflicts(claims, conflicts, propositions))
}

/**
 * From this score on two passages are searched for contradictions. It is far below what makes them one claim: a changed
 * name or day makes two accounts less alike, and the rules for details ask for likeness of their own. Lowered, more work
 * for hardly a contradiction more.
 */
const LEAST_LIKE = 0.1

/** A member is compared with this many others. */
const MOST_COMPARED = 8

/** A member fits as well as it matches the members from other articles, on average. */
function fitGroup(
  members: readonly number[],
  propositions: readonly EventProposition[],
  { scoreOf }: Matches,
): FittedGroup {
  const articleOf = (p: number) => propositions[p]?.articleIndex
  const fits = members.map((member) => {
    const scores: number[] = []
    for (const other of members) {
      if (scores.length === MOST_COMPARED) break
      if (articleOf(other) !== articleOf(member)) scores.push(scoreOf(member, other))
    }
    return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length)
  })
  return { members, fits }
}

/** By proposition: those of other articles that may state the same. */
function findPossible(
  { pairs }: Matches,
  matcher: Matcher,
): ReadonlyMap<number, readonly { readonly p: number; readonly score: number }[]> {
  const possible = new Map<number, { p: number; score: number }[]>()
  const add = (from: number, p: number, score: number) => {
    const list = possible.get(from)
    if (list) list.push({ p, score })
    else possible.set(from, [{ p, score }])
  }
  for (const { a, b, score } of pairs) {
    if (score < matcher.possible) break
    add(a, b, score)
    add(b, a, score)
  }
  return possible
}
