import type { Claim } from '../claims/claim'
import type { EventAnalysis } from '../event/event-analysis'
import { comparePath } from '../links/paths'
import { findOwnWords } from '../text/find-own-words'
import type { Span } from '../text/span'
import { tellersOf } from './arrange-claims'
import { findPassages, type PassageMark, type Reach } from './passage-marks'
import type { Source } from './source'

/** Two sources of an event side by side. */
export type Pair = {
  readonly analysis: EventAnalysis
  readonly sources: readonly Source[]
  readonly left: Source
  readonly right: Source
}

/** A passage on the compare page, and how it is tied to the other side. */
export type TieMark = Span & {
  readonly kind: 'tie'
  readonly id: string
  /** The claims that both sides tell, most widely told first; [] where the other side tells none of them. */
  readonly claims: readonly string[]
  /** The claims whose place on the page is here: a link to one of them opens the page at this passage. */
  readonly anchors: readonly string[]
  readonly reach: Reach
  readonly differs: boolean
  readonly other: Source
  /** The other side's passages for the same claims: in the order of the claims, then of the text. */
  readonly partners: readonly (Span & { readonly id: string; readonly text: string })[]
  /** For what the other side does not tell: who does, and where these two stand side by side. */
  readonly elsewhere: readonly { readonly source: Source; readonly path: string }[]
}

/** Words of a tied passage that the other side’s passages for the same have not; shown on request. */
export type ChangedMark = Span & { readonly kind: 'changed'; readonly id: string }

/** The address of the page that has `here` on the side of `own` and `there` on the other. */
export function pairPath(
  { analysis, left }: Pair,
  own: Source,
  [here, there]: readonly [Source, Source],
  place?: string,
): string {
  const [a, b] = own === left ? [here, there] : [there, here]
  return comparePath(analysis.event.id, a.article, b.article, place)
}

/**
 * The passages of one side, each with its ties to the other. A claim that both tell has its place on the left, in its
 * first passage there; one that a single side tells has it on that side.
 */
export function findTies(pair: Pair, own: Source): readonly TieMark[] {
  const { analysis, sources, left, right } = pair
  const other = own === left ? right : left
  const claims = new Map(analysis.claims.map((claim) => [claim.id, claim]))
  const placed = new Set<string>()
  return findPassages(analysis, own.article, sources).map((passage): TieMark => {
    const stated = passage.claims.flatMap(({ id }) => claims.get(id) ?? [])
    const shared = stated.filter((claim) => tellersOf(claim).includes(other.article))
    const anchors = stated.filter(
      (claim) => !placed.has(claim.id) && (own === left || !shared.includes(claim)),
    )
    for (const claim of anchors) placed.add(claim.id)
    return {
      kind: 'tie',
      id: passage.id,
      start: passage.start,
      end: passage.end,
      claims: shared.map((claim) => claim.id),
      anchors: anchors.map((claim) => claim.id),
      reach: passage.reach,
      differs: shared.some((claim) => contradict(claim, left, right)),
      other,
      partners: partnersOf(shared, other),
      elsewhere: shared.length > 0 ? [] : elsewhereOf(pair, own, passage),
    }
  })
}

function partnersOf(shared: readonly Claim[], other: Source): TieMark['partners'] {
  const mentions = shared.flatMap((claim) => claim.mentions).filter((m) => m.article === other.article)
  return [...new Map(mentions.map((m) => [m.id, m])).values()]
}

const elsewhereOf = (pair: Pair, own: Source, passage: PassageMark): TieMark['elsewhere'] =>
  passage.others.map((source) => ({
    source,
    path: pairPath(pair, own, [own, source], passage.id),
  }))

/** Whether a claim's conflicts set these two sources against each other. */
export const contradict = (claim: Claim, a: Source, b: Source): boolean =>
  claim.conflicts.some(({ values }) =>
    values.some(
      (v) => v.article === a.article && values.some((w) => w.article === b.article && w.value !== v.value),
    ),
  )

/** Where the tied passages of a side are worded otherwise than the other side's passages for the same claims. */
export function findChangedMarks(body: string, ties: readonly TieMark[]): readonly ChangedMark[] {
  const marks = ties
    .filter((tie) => tie.partners.length > 0)
    .flatMap((tie) =>
      findOwnWords(body.slice(tie.start, tie.end), tie.partners.map((partner) => partner.text).join(' ')).map(
        ({ start, end }) => ({ start: tie.start + start, end: tie.start + end }),
      ),
    )
  return marks.map(({ start, end }) => ({ kind: 'changed', id: `w${start}-${end}`, start, end }))
}
