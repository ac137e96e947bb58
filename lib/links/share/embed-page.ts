import { escapeHtml } from '../escape-html'
import { framePage } from './frame-page'
import { frameWords } from './frame-words'
import { toldBy, type SharedClaim } from './shared-claim'

/** The page that another site shows in a frame: the claim, who tells it, the way to all of it. */
export function embedPage(claim: SharedClaim): string {
  const url = escapeHtml(claim.url)
  const first = claim.passages.find((passage) => passage.text === claim.text)
  const tellers = claim.tellers.map(
    (teller) => `<li><a href="${escapeHtml(teller.url)}">${escapeHtml(teller.name)}</a></li>`,
  )
  const told = `${claim.source}, ${toldBy(claim)}`
  return framePage({
    title: claim.text,
    description: `${claim.event.title}: ${told}.`,
    url: claim.url,
    main: `<p class="event"><a href="${escapeHtml(claim.event.url)}">${escapeHtml(claim.event.title)}</a></p>
<h1><a href="${escapeHtml(first?.url ?? claim.url)}">${frameWords(claim.text)}</a></h1>
<p class="told">${escapeHtml(told)}${claim.differs ? ' <strong>≠ they differ</strong>' : ''}</p>
<ul aria-label="Told by">${tellers.join('')}</ul>
<p class="more"><a href="${url}">Every source’s words at Synoptic</a></p>`,
  })
}
