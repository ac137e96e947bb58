import type { Claim } from '../claims/claim'
import type { EventAnalysis } from '../event/event-analysis'
import { claimPath } from '../links/paths'
import { overlaps, type Span } from '../text/span'
import { tellersOf } from './arrange-claims'
import { findChanges } from './link-change'
import type { Source } from './source'

/** How many of the other sources tell a passage. */
export type Reach = 'alone' | 'one' | 'several' | 'all'

/** A passage of the article that a link may lead to. */
export type PassageMark = Span & {
  readonly kind: 'passage'
  readonly id: string
  /** The claims it states, most widely told first. */
  readonly claims: readonly { readonly id: string; readonly path: string }[]
  /** The other sources that tell at least one of them. */
  readonly others: readonly Source[]
  readonly reach: Reach
  readonly differs: boolean
  /** Ids of other links that lead here since their passages became a part of this one. */
  readonly alsoIds?: readonly string[]
  /** The page that says what its words were when the link to it was published; null where they are the same. */
  readonly changed?: string | null
}

const reachOf = (others: number, sources: number): Reach =>
  others === 0 ? 'alone' : others >= sources - 1 && sources > 2 ? 'all' : others === 1 ? 'one' : 'several'

/** The article's mentions, each once, with all the claims that it states. */
export function findPassages(
  analysis: EventAnalysis,
  articleId: string,
  sources: readonly Source[],
): readonly PassageMark[] {
  const byId = new Map<string, { span: Span; claims: Claim[] }>()
  for (const claim of analysis.claims)
    for (const mention of claim.mentions)
      if (mention.article === articleId) {
        const known = byId.get(mention.id) ?? { span: mention, claims: [] }
        known.claims.push(claim)
        byId.set(mention.id, known)
      }
  const changes = findChanges(analysis)
  const strays = findStrays(analysis, articleId, byId)
  for (const { id, span } of strays) if (span) byId.set(id, { span, claims: [] })
  return [...byId]
    .map(([id, { span, claims }]): PassageMark => {
      const widest = [...claims].sort((a, b) => tellersOf(b).length - tellersOf(a).length)
      const tellers = new Set(claims.flatMap(tellersOf))
      const others = sources.filter((s) => s.article !== articleId && tellers.has(s.article))
      return {
        kind: 'passage',
        id,
        start: span.start,
        end: span.end,
        claims: widest.map((claim) => ({ id: claim.id, path: claimPath(analysis.event.id, claim.id) })),
        others,
        reach: reachOf(others.length, sources.length),
        alsoIds: strays.flatMap((stray) => (stray.within === id ? [stray.id] : [])),
        changed: changes.get(id)?.path ?? null,
        differs: claims.some((claim) =>
          claim.conflicts.some((c) => c.values.some((v) => v.article === articleId && overlaps(v, span))),
        ),
      }
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A link that leads to another's passage, or to words that state no claim (a headline under another). */
type Stray = { readonly id: string; readonly within: string | null; readonly span: Span | null }

/** The living links of an article that are the id of no mention. */
function findStrays(
  { links, articles }: EventAnalysis,
  articleId: string,
  mentions: ReadonlyMap<string, { readonly span: Span }>,
): readonly Stray[] {
  const body = articles.find(({ id }) => id === articleId)?.body ?? ''
  const byText = new Map([...mentions].map(([id, { span }]) => [body.slice(span.start, span.end), id]))
  return links.flatMap(({ id, article, text }): readonly Stray[] => {
    if (article !== articleId || text === null || mentions.has(id)) return []
    const within = byText.get(text) ?? null
    const start = within === null ? body.indexOf(text) : -1
    return [{ id, within, span: start < 0 ? null : { start, end: start + text.length } }]
  })
}
