import type { People } from '../people/person'
import { forgetful, type Memo } from '../text/memo'
import type { Claim } from './claim'
import { choosePossible } from './choose-possible'
import { JUDGE, type Judge } from './conflict/judge'
import { findConflictPairs } from './conflict/find-conflict-pairs'
import { findConflicts } from './find-conflicts'
import { placeConflicts } from './place-conflicts'
import { spreadConflicts } from './spread-conflicts'
import { statePropositions } from './state-propositions'
import { groupMatches } from './group-matches'
import { mergeGroups } from './merge-groups'
import { indexPropositions } from './index-propositions'
import { MATCHER, type Matcher } from './matcher'
import { matchPropositions, type Matches } from './match-propositions'
import { nameClaims } from './name-claims'
import { hashNaming, type Naming } from './naming'
import type { FittedGroup } from './own-mentions'
import { showConflictsOnce } from './show-conflicts-once'
import { partContradicting } from './part-contradicting'
import { unfoldCopies } from './unfold-copies'
import { placePropositions, type StatingArticle } from './place-propositions'

/**
 * Every claim of an event, in the order in which its articles first state them: those of several articles, and each
 * remaining sentence as a claim told by one. No articles, no claims.
 */
export function buildClaims(
  articles: readonly StatingArticle[],
  people: People,
  memo: Memo = forgetful,
  matcher: Matcher = MATCHER,
  judge: Judge = JUDGE,
  naming: Naming = hashNaming,
): readonly Claim[] {
  const propositions = placePropositions(articles, people)
  const matches = matchPropositions(indexPropositions(propositions), matcher, memo)
  const { copies } = matches
  const shown = matches.pairs.filter(({ score }) => score >= matcher.shown)
  const cliques = groupMatches(shown, matcher.shown, matches.scoreOf)
  const statements = statePropositions(propositions, articles)
  const merged = mergeGroups(cliques, matcher.shown, matches.scoreOf)
  const told = unfoldCopies(merged, propositions.length, copies)
  const groups = partContradicting(told, statements, matches.scoreOf)
  const grouped = new Set(groups.flat())
  const alone = propositions.flatMap((_, p): readonly FittedGroup[] =>
    grouped.has(p) ? [] : [{ members: [p], fits: [1] }],
  )
  const fitted = groups.map((members) => fitGroup(members, matches))
  const all = [...fitted, ...alone]
  const possible = choosePossible(
    all.map(({ members }) => members),
    matches.pairs,
    matcher.possible,
    matches.scoreOf,
    copies,
  )
  const claims = nameClaims(all, propositions, articles, possible, naming)
  const compared = findConflictPairs(matches)
  const conflicts = findConflicts(statements, compared, matches.scoreIf, judge)
  const spread = spreadConflicts(conflicts, propositions, copies)
  return showConflictsOnce(placeConflicts(claims, spread, propositions))
}

/** A member is compared with this many others. */
const MOST_COMPARED = 8

/** A member fits as well as it matches the members from other articles, on average. */
function fitGroup(members: readonly number[], { scoreOf }: Matches): FittedGroup {
  const fits = members.map((member) => {
    const scores: number[] = []
    for (const other of members) {
      if (scores.length === MOST_COMPARED) break
      const score = scoreOf(member, other)
      if (score !== null) scores.push(score)
    }
    return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length)
  })
  return { members, fits }
}
