import type { Facts } from '../parse-facts'
import { avatarLine } from './avatar-line'
import { byline } from './byline'
import { cutTeaser } from './cut-teaser'
import { dateLine } from './date-line'
import type { CleanRule, Draft } from './draft'
import { headline } from './headline'
import { linkList } from './link-list'
import { repeatedTitle } from './repeated-title'
import { siteLine } from './site-line'
import { sourceLine } from './source-line'

/**
 * In this order: a teaser is told by what repeats it, so it goes first; a picture's description is told by the "By"
 * beside it, so it goes before the byline; the headline is the first line once all that stands above it is gone.
 */
export const CLEAN_RULES: readonly CleanRule[] = [
  cutTeaser,
  siteLine,
  linkList,
  avatarLine,
  byline,
  dateLine,
  sourceLine,
  headline,
  repeatedTitle,
]

/**
 * A text without what is not its prose, what it states about itself as facts, and the list of what was taken out.
 * A prose paragraph comes back to the character; nothing is reworded or moved.
 */
export function cleanArticle(paragraphs: readonly string[], facts: Facts): Draft {
  const draft: Draft = { paragraphs, facts, dropped: [] }
  return CLEAN_RULES.reduce((before, { clean }) => clean(before), draft)
}
