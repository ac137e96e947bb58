import { escapeHtml } from '../escape-html'
import { framePage } from './frame-page'

/** What another site's frame shows at an address that names no claim: so much, and the way to the event; or, of none, to the site. */
export function missingEmbedPage(
  site: string,
  event: { readonly title: string; readonly url: string } | null,
): string {
  const title = event ? 'No claim of this event has this address' : 'There is no claim at this address'
  const why = 'The address may be cut short or mistyped: no other claim is shown in its place.'
  const link = (url: string, text: string): string => `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`
  return framePage({
    title,
    description: why,
    url: null,
    main: `${event ? `<p class="event">${link(event.url, event.title)}</p>\n` : ''}<h1>${title}</h1>
<p class="told">${why}</p>
<p class="more">${event ? link(event.url, 'What its sources report, at Synoptic') : link(site, 'All events at Synoptic')}</p>`,
  })
}
