import type { Possible } from './choose-possible'
import { chooseText } from './choose-text'
import type { Claim, Mention } from './claim'
import { isLinked } from './is-linked'
import { isUnfinished } from './is-unfinished'
import { hashNaming, type Naming } from './naming'
import { ownMentions, type FittedGroup } from './own-mentions'
import type { StatingArticle } from './place-propositions'
import type { EventProposition } from './proposition'

/**
 * Groups of propositions as claims with ids, in text order. `naming` calls a claim after its own passages, which it gets
 * earliest first: by the article's date, then by its id, so that a later account seldom takes a claim's name away. A
 * group without a passage of its own is left out. `possible` holds, for each group, the passages that may state it too.
 */
export function nameClaims(
  groups: readonly FittedGroup[],
  propositions: readonly EventProposition[],
  articles: readonly StatingArticle[],
  possible: readonly (readonly Possible[])[],
  naming: Naming = hashNaming,
): readonly Claim[] {
  const ids = naming.passages(propositions)
  const owner = ownMentions(groups)
  const rank = rankArticles(articles)
  const earliestFirst = (x: number, y: number): number => {
    const rankOf = (p: number) => rank[propositions[p]?.articleIndex ?? 0] ?? 0
    return rankOf(x) - rankOf(y) || x - y
  }
  const textOf = (p: number): string => propositions[p]?.text ?? ''
  const mentionOf = (p: number, confidence: number): readonly Mention[] => {
    const found = propositions[p]
    if (!found) return []
    const { article, start, end, text } = found
    return [{ id: ids[p] ?? '', article, start, end, text, confidence: Math.round(confidence * 100) / 100 }]
  }
  const standing = groups.flatMap((group, number) => {
    const owned = group.members.filter((member) => owner.get(member) === number).sort(earliestFirst)
    return owned.length > 0 ? [{ ...group, number, owned: owned.map((member) => ids[member] ?? '') }] : []
  })
  const names = naming.claims(standing.map(({ owned }) => owned))
  const claims = standing.map(({ members, fits, number: group }, i): readonly [number, Claim] => {
    const { id, aliases } = names[i] ?? { id: '', aliases: [] }
    // A passage is owned by one claim, so no two claims of an event show the same words.
    const best = chooseText(
      members.map((m) => ({
        stems: propositions[m]?.stems ?? [],
        words: propositions[m]?.words.length ?? 0,
        leans: !!propositions[m]?.subject || isLinked(textOf(m)) || isUnfinished(textOf(m)),
      })),
      members.flatMap((m, i) => (owner.get(m) === group ? [i] : [])),
    )
    const claim = {
      id,
      aliases,
      text: textOf(members[best] ?? -1),
      mentions: members.flatMap((m, i) => mentionOf(m, fits[i] ?? 1)),
      possible: (possible[group] ?? []).flatMap(({ p, score }) => mentionOf(p, score)),
      conflicts: [],
    }
    return [members[0] ?? 0, claim]
  })
  return claims.sort(([x], [y]) => x - y).map(([, claim]) => claim)
}

/** By article: its place when they are ordered by date (undated last), then by id. */
function rankArticles(articles: readonly StatingArticle[]): readonly number[] {
  const keys = articles.map(({ article }) => `${article.date ?? '9999'} ${article.id}`)
  const sorted = [...keys].sort()
  const places = new Map(sorted.map((key, i) => [key, i]))
  return keys.map((key) => places.get(key) ?? 0)
}
