import type { ReadArticle } from '../text/article'
import { sliceOf } from '../text/span'
import { chooseText } from './choose-text'
import type { Claim, Mention } from './claim'
import { groupMatches } from './group-matches'
import { identifyMentions, soleClaimId } from './identify-mentions'
import { indexPropositions } from './index-propositions'
import { matchPropositions, type Matches } from './match-propositions'
import { ownMentions, type FittedGroup } from './own-mentions'
import type { EventProposition, Proposition } from './proposition'

/** An article with what it states (findPropositions). */
export type StatingArticle = ReadArticle & { readonly propositions: readonly Proposition[] }

/** From here on two passages are shown as one claim. Raised, fewer and surer matches. */
const SHOWN = 0.27
/** From here on a passage may state a claim. */
const POSSIBLE = 0.2
/** Possible passages kept per claim, best first: more of them are mostly wrong. */
const MOST_POSSIBLE = 3

/**
 * Every claim of an event, in the order in which its articles first state them: those of several articles, and each
 * remaining sentence as a claim told by one. No articles, no claims.
 */
export function buildClaims(articles: readonly StatingArticle[]): readonly Claim[] {
  const propositions = articles.flatMap(({ article, propositions }, articleIndex) =>
    propositions.map((p): EventProposition => ({
      ...p,
      article: article.id,
      articleIndex,
      text: sliceOf(article.body, p),
    })),
  )
  const matches = matchPropositions(indexPropositions(propositions, articles.length))
  const shown = matches.pairs.filter(({ score }) => score >= SHOWN)
  const groups = groupMatches(shown, SHOWN, matches.scoreOf).map((members) =>
    fitGroup(members, propositions, matches),
  )
  const grouped = new Set(groups.flatMap(({ members }) => members))
  const alone = propositions.flatMap((_, p) => (grouped.has(p) ? [] : [{ members: [p], fits: [1] }]))
  return nameClaims([...groups, ...alone], propositions, articles, possibleOf(matches))
}

/** A member fits as well as it matches the members from other articles, on average. */
function fitGroup(
  members: readonly number[],
  propositions: readonly EventProposition[],
  { scoreOf }: Matches,
): FittedGroup {
  const fits = members.map((member) => {
    const others = members
      .filter((m) => propositions[m]?.article !== propositions[member]?.article)
      .slice(0, 8)
    return others.reduce((sum, other) => sum + scoreOf(member, other), 0) / Math.max(1, others.length)
  })
  return { members, fits }
}

/** By proposition: those that may state the same, best first. */
function possibleOf({ pairs }: Matches): ReadonlyMap<number, readonly { p: number; score: number }[]> {
  const byProposition = new Map<number, { p: number; score: number }[]>()
  const add = (from: number, p: number, score: number) => {
    const list = byProposition.get(from)
    if (list) list.push({ p, score })
    else byProposition.set(from, [{ p, score }])
  }
  for (const { a, b, score } of pairs) {
    if (score < POSSIBLE) break
    add(a, b, score)
    add(b, a, score)
  }
  return byProposition
}

function nameClaims(
  groups: readonly FittedGroup[],
  propositions: readonly EventProposition[],
  articles: readonly StatingArticle[],
  possible: ReadonlyMap<number, readonly { p: number; score: number }[]>,
): readonly Claim[] {
  const ids = identifyMentions(propositions)
  const owner = ownMentions(groups)
  const dates = articles.map(({ article }) => article.date ?? '9999')
  const mentionOf = (p: number, confidence: number): Mention => {
    const { article, start, end, text } = propositions[p] as EventProposition
    return { id: ids[p] ?? '', article, start, end, text, confidence: Math.round(confidence * 100) / 100 }
  }
  const earliestFirst = (x: number, y: number): number => {
    const [a, b] = [propositions[x], propositions[y]]
    const date = (p: typeof a) => dates[p?.articleIndex ?? 0] ?? ''
    return compare(date(a), date(b)) || compare(a?.article ?? '', b?.article ?? '') || x - y
  }
  const claims = groups.flatMap(({ members, fits }, group): readonly (Claim & { first: number })[] => {
    const owned = members.filter((member) => owner.get(member) === group).sort(earliestFirst)
    const [id, ...aliases] = owned.map((member) => soleClaimId(ids[member] ?? ''))
    if (id === undefined) return []
    const best = chooseText(
      members.map((m) => ({
        stems: propositions[m]?.stems ?? [],
        words: propositions[m]?.words.length ?? 0,
      })),
    )
    const maybe = new Map<number, number>()
    for (const member of members)
      for (const { p, score } of possible.get(member) ?? [])
        if (!members.includes(p)) maybe.set(p, Math.max(score, maybe.get(p) ?? 0))
    const maybes = [...maybe].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, MOST_POSSIBLE)
    return [
      {
        id,
        aliases,
        text: propositions[members[best] ?? 0]?.text ?? '',
        mentions: members.map((m, i) => mentionOf(m, fits[i] ?? 1)),
        possible: maybes.map(([p, score]) => mentionOf(p, score)),
        conflicts: [],
        first: members[0] ?? 0,
      },
    ]
  })
  return claims.sort((x, y) => x.first - y.first).map(({ first: _first, ...claim }) => claim)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
