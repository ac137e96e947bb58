import { escapeHtml } from '../escape-html'
import { formatDate } from '../format-date'
import { framePage } from './frame-page'
import { frameWords } from './frame-words'
import type { GoneClaim } from './gone-claim'

/** What another site's frame shows of a claim that nobody tells any more: its words, struck out, and that they are gone. */
export function goneEmbedPage(claim: GoneClaim): string {
  const gone = `${claim.source} no longer has these words, since ${formatDate(claim.gone) ?? claim.gone}.`
  return framePage({
    title: claim.was,
    description: gone,
    url: claim.url,
    main: `<p class="event"><a href="${escapeHtml(claim.event.url)}">${escapeHtml(claim.event.title)}</a></p>
<h1><a href="${escapeHtml(claim.url)}">${frameWords(claim.was, 'del')}</a></h1>
<p class="told">${escapeHtml(gone)}</p>
<p class="more"><a href="${escapeHtml(claim.url)}">What became of them, at Synoptic</a></p>`,
  })
}
