import { beginsWithin } from '../../text/begins-within'
import { escapeHtml } from '../escape-html'

/** A claim's words as markup of a page for frames; where they begin within a sentence its style says so before them. */
export const frameWords = (text: string, tag: 'span' | 'del' = 'span'): string =>
  `<${tag}${beginsWithin(text) ? ' class="begins-within"' : ''}>${escapeHtml(text)}</${tag}>`
