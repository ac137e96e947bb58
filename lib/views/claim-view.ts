import type { Claim, Conflict, Mention } from '../claims/claim'
import type { EventAnalysis } from '../event/event-analysis'
import { atSource } from '../links/at-source'
import { claimPath, passagePath } from '../links/paths'
import { findSharedWords } from '../text/find-shared-words'
import { groupBy } from '../text/group-by'
import { overlaps, type Span } from '../text/span'
import { textMentionOf } from './arrange-claims'
import { countIndependent } from './copies'
import { cutPieces, type Piece } from './cut-pieces'
import { claimLead } from './lead-of'
import { findSaid, type Said } from './find-said'
import { findChanges, type LinkChange } from './link-change'
import { buildSources, type Source } from './source'
import { surroundings } from './surroundings'

/** One source's words for a claim, in their surroundings. */
export type Wording = {
  readonly mention: string
  /** The address of the passage in the source's page. */
  readonly path: string
  /** The pieces in order; joined they are the passage, to the character. */
  readonly pieces: readonly Piece[]
  /** The rest of its sentence, or the sentence beside it, spaces included; '' at the ends of the article. */
  readonly before: string
  readonly after: string
  /** Who says it, as the source has it; [] where the source itself does. */
  readonly said: readonly Said[]
  /** The passage in the article where it was published; null where no address is known. */
  readonly original: string | null
  /** 0 to 1. */
  readonly confidence: number
  /** What its words were when the link to it was published; null where they are the same. */
  readonly change: LinkChange | null
}

export type Teller = { readonly source: Source; readonly wordings: readonly Wording[] }

/** A conflict with its values under their sources. */
export type Difference = {
  readonly facet: Conflict['facet']
  readonly about: string
  readonly values: readonly {
    readonly source: Source
    readonly text: string
    /** What `text` comes to: two that say it in other words have the same. */
    readonly value: string
    readonly path: string
  }[]
}

/** All that a reader is shown of one claim: read by its page, by the panels, and served by the API. */
export type ClaimView = {
  readonly id: string
  readonly event: { readonly id: string; readonly title: string }
  readonly path: string
  readonly text: string
  /** What its sentence says before it, where it leans on that (leadOf); '' where not. */
  readonly lead: string
  /** The source whose words `text` is. */
  readonly textSource: Source
  readonly tellers: readonly Teller[]
  /** How many tellers are left once those that print the same text count as one. */
  readonly independent: number
  /** Sources that do not tell it, as far as the engine can see. */
  readonly silent: readonly Source[]
  /** Passages that may state it. */
  readonly possible: readonly Teller[]
  readonly differences: readonly Difference[]
}

/** The view of one claim. `claim` must be one of the analysis' own. */
export function buildClaimView(analysis: EventAnalysis, claim: Claim): ClaimView {
  const sources = buildSources(analysis)
  const articles = new Map(analysis.articles.map((a) => [a.id, a]))
  const event = analysis.event
  const changes = findChanges(analysis)

  const wordingOf = (mention: Mention): Wording => {
    const others = claim.mentions.filter((m) => m.article !== mention.article).map((m) => m.text)
    const inside = claim.conflicts
      .flatMap((conflict) => conflict.values)
      .filter((value) => value.article === mention.article && overlaps(value, mention))
      .map((value) => ({ start: value.start - mention.start, end: value.end - mention.start }))
    const article = articles.get(mention.article)
    const body = article?.body ?? ''
    return {
      mention: mention.id,
      path: passagePath(event.id, mention.article, mention.id),
      pieces: cutPieces(mention.text, findSharedWords(mention.text, others), inside),
      ...surroundings(body, mention),
      said: findSaid(analysis, body, mention),
      original: atSource(article?.url ?? null, mention.text),
      confidence: mention.confidence,
      change: changes.get(mention.id) ?? null,
    }
  }
  const bySource = (mentions: readonly Mention[]): readonly Teller[] =>
    sources
      .map((source) => ({
        source,
        wordings: mentions.filter((m) => m.article === source.article).map(wordingOf),
      }))
      .filter((teller) => teller.wordings.length > 0)

  const tellers = bySource(claim.mentions)
  const textMention = textMentionOf(claim)
  const sourceOf = (article: string | undefined): Source => {
    const source = sources.find((s) => s.article === article)
    if (!source)
      throw new Error(
        `claim ${claim.id} names the article ${article ?? '(none)'}, which its event does not have`,
      )
    return source
  }
  return {
    id: claim.id,
    event: { id: event.id, title: event.title },
    path: claimPath(event.id, claim.id),
    text: claim.text,
    lead: claimLead(analysis, claim),
    textSource: sourceOf(textMention?.article),
    tellers,
    independent: countIndependent(
      analysis,
      tellers.map((t) => t.source.article),
    ),
    silent: sources.filter((s) => !tellers.some((t) => t.source.article === s.article)),
    possible: bySource(claim.possible.filter((passage) => !isTold(claim, passage))),
    differences: claim.conflicts.map((conflict) => ({
      facet: conflict.facet,
      about: conflict.about,
      values: putTogether(
        sources.flatMap(({ article }) => conflict.values.filter((value) => value.article === article)),
      ).map((value) => ({
        source: sourceOf(value.article),
        text: value.text,
        value: value.value,
        path: mentionPath(claim, event.id, value),
      })),
    })),
  }
}

/** Those that come to the same one after the other, in the order in which the first of each came. */
const putTogether = <T extends { readonly value: string }>(values: readonly T[]): readonly T[] =>
  [...groupBy(values, ({ value }) => value).values()].flat()

/** Whether a passage states the claim beyond doubt already, under another id: it is not offered a second time. */
const isTold = (claim: Claim, passage: Mention): boolean =>
  claim.mentions.some((mention) => mention.article === passage.article && overlaps(mention, passage))

/** The address of the mention that holds a conflict's value; of the source's page where no mention does. */
function mentionPath(claim: Claim, event: string, value: Span & { readonly article: string }): string {
  const mention = claim.mentions.find((m) => m.article === value.article && overlaps(m, value))
  return passagePath(event, value.article, mention?.id ?? '')
}

/** How the words that a claim shows have changed since the link to them was published; null where they have not. */
export const changeOf = ({ text, tellers }: ClaimView): LinkChange | null =>
  tellers
    .flatMap(({ wordings }) => wordings)
    .find(({ pieces }) => pieces.map((piece) => piece.text).join('') === text)?.change ?? null
