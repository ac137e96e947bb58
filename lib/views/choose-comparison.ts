import type { ClaimView } from './claim-view'
import type { Source } from './source'

/** What one of a claim's tellers says where they contradict each other. */
type Stand = { readonly article: string; readonly value: string }

/**
 * Which two of a claim's tellers to lay side by side for a reader who asks for no particular two: those who contradict
 * each other, else the first two. With `own` it is that article and another. Null where fewer than two tell the claim.
 */
export function chooseComparison(
  tellers: readonly Source[],
  stands: readonly Stand[],
  own: string | null = null,
): readonly [Source, Source] | null {
  const standOf = (source: Source) => stands.find((stand) => stand.article === source.article)?.value
  const first =
    tellers.find((s) => (own === null ? standOf(s) !== undefined : s.article === own)) ?? tellers[0]
  const others = tellers.filter((source) => source !== first)
  const against = (source: Source) => {
    const [a, b] = [first && standOf(first), standOf(source)]
    return a !== undefined && b !== undefined && a !== b
  }
  const second = others.find(against) ?? others[0]
  if (!first || !second) return null
  return tellers.indexOf(first) < tellers.indexOf(second) ? [first, second] : [second, first]
}

/** What the tellers say in the first contradiction that a reader is shown; [] where they contradict each other nowhere. */
export const standsIn = (view: Pick<ClaimView, 'differences'>): readonly Stand[] =>
  (view.differences[0]?.values ?? []).map((value) => ({ article: value.source.article, value: value.value }))
