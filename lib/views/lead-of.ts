import { RELATIVE } from '../claims/clause-words'
import { textMentionOf } from './arrange-claims'
import type { Claim } from '../claims/claim'
import type { EventAnalysis } from '../event/event-analysis'
import { findParagraphs } from '../text/find-paragraphs'
import { findSentences } from '../text/find-sentences'
import { contains, sliceOf, type Span } from '../text/span'

/**
 * What a reader needs before a passage that leaves its subject to an earlier part of its sentence: that sentence up to the
 * passage, spaces included; '' where a passage stands by itself.
 *
 *     [adding that nobody was hurt.] in "The mayor spoke at noon, adding that nobody was hurt." → "The mayor spoke at noon, "
 */
export function leadOf(body: string, passage: Span): string {
  const [first = ''] = sliceOf(body, passage).split(/\s/u)
  if (!RELATIVE.has(first) && !/^\p{Ll}+ing$/u.test(first)) return ''
  const paragraph = findParagraphs(body).find((one) => contains(one, passage))
  const sentence =
    paragraph &&
    findSentences(body, paragraph).find(({ start, end }) => start < passage.start && end > passage.start)
  return sentence ? body.slice(sentence.start, passage.start) : ''
}

/** The lead of the words that a claim shows (leadOf). `analysis` is the claim's. */
export function claimLead({ articles }: EventAnalysis, claim: Claim): string {
  const mention = textMentionOf(claim)
  const body = articles.find(({ id }) => id === mention?.article)?.body
  return mention && body !== undefined ? leadOf(body, mention) : ''
}
