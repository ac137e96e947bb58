import type { Span } from '../../../../lib/text/span'
import type { Passage } from '../find-twins'

export const textOf = ({ article }: Passage, span: Span): string => article.body.slice(span.start, span.end)

/** Whether a word stands once in the passage's sentence, so that changing it leaves nothing behind that still says it. */
export const onceIn = (passage: Passage, word: string): boolean =>
  textOf(passage, passage.sentence).toLowerCase().split(word.toLowerCase()).length === 2

/** A number that depends on nothing but the place, to choose among several replacements. */
export const pick = (text: string, at: Span, count: number): number =>
  [...text.slice(Math.max(0, at.start - 20), at.end)].reduce(
    (sum, c) => (sum * 31 + c.charCodeAt(0)) % 9973,
    7,
  ) % count

/** Verbs that say that somebody speaks. */
export const SAYING =
  /^(?:said|says|told|added|wrote|stated|argued|asked|called|tweeted|announced|insisted|warned|noted)$/iu
