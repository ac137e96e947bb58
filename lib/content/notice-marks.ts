import { findMarkFaults } from '../quotes/find-mark-faults'
import type { Article } from '../text/article'
import { findParagraphs } from '../text/find-paragraphs'
import { quoteFound, type Problem } from './problem'

/** Of so many faults in one article each is told; of more, only how many, for then its marks are of another kind. */
const MOST_TOLD = 5

/** How much of the text around a stray mark is shown, in characters. */
const AROUND = 30

/**
 * What is said of an article's quotation marks that have no partner; nothing where all have. They are no reason to leave
 * an article out: a quote that nothing closes ends with its paragraph.
 */
export function noticeMarks(file: string, { id, body }: Pick<Article, 'id' | 'body'>): readonly Problem[] {
  const faults = findMarkFaults(id, body, findParagraphs(body))
  const told = faults.slice(0, MOST_TOLD).map(({ kind, paragraph, start, end }): Problem => {
    const isOpen = kind === 'not closed'
    return {
      kind: 'noticed',
      file,
      line: null,
      field: `paragraph ${paragraph}`,
      expected: isOpen ? 'a mark that closes the quote' : 'a mark that opens the quote',
      found: quoteFound(body.slice(isOpen ? start : Math.max(0, end - AROUND), end)),
      advice: isOpen
        ? 'The quote is taken to end with its paragraph, or before whoever says it there; close it where it ends.'
        : 'The mark is passed over; open the quote where it begins.',
    }
  })
  const rest = faults.length - told.length
  if (rest === 0) return told
  const [first] = told
  return first
    ? [
        ...told,
        {
          ...first,
          field: null,
          expected: 'quotation marks in pairs',
          found: `${rest} more without`,
          advice: 'Look at the marks of this text.',
        },
      ]
    : told
}
