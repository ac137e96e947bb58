import type { Article } from '../text/article'
import { findParagraphs } from '../text/find-paragraphs'
import { isHeading } from '../text/is-heading'
import type { Span } from '../text/span'

/** One block of an article as a page sets it: the headline (`h1`), a subheading (`h2`) or a paragraph. */
export type Block = Span & { readonly kind: 'headline' | 'heading' | 'paragraph' }

/**
 * The blocks of an article, as spans of its body, in order. The n-th block is the n-th element of the article's
 * compiled MDX, and its text there is `body.slice(start, end)` to the character: offsets into the body minus `start`
 * are offsets into the element's text. The first block is the headline where it equals the title.
 */
export function findBlocks({ title, body }: Pick<Article, 'title' | 'body'>): readonly Block[] {
  return findParagraphs(body).map((span, i) => {
    const text = body.slice(span.start, span.end)
    if (i === 0 && text === title) return { ...span, kind: 'headline' }
    return { ...span, kind: isHeading(text) ? 'heading' : 'paragraph' }
  })
}
