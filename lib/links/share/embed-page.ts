import { escapeHtml } from '../escape-html'
import { toldBy, type SharedClaim } from './shared-claim'

/**
 * The page that another site shows in a frame: the claim, who tells it, the way to all of it. A page of its own, as
 * none of the site's scripts have any business there; its style is a file, as its policy allows none inside.
 */
export function embedPage(claim: SharedClaim): string {
  const url = escapeHtml(claim.url)
  const first = claim.passages.find((passage) => passage.text === claim.text)
  const tellers = claim.tellers.map(
    (teller) => `<li><a href="${escapeHtml(teller.url)}">${escapeHtml(teller.name)}</a></li>`,
  )
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'">
<meta name="robots" content="noindex">
<title>${escapeHtml(claim.text)} · Synoptic</title>
<link rel="canonical" href="${url}">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/embed.css">
<base target="_blank">
</head>
<body>
<main>
<p class="event"><a href="${escapeHtml(claim.event.url)}">${escapeHtml(claim.event.title)}</a></p>
<h1><a href="${escapeHtml(first?.url ?? claim.url)}">${escapeHtml(claim.text)}</a></h1>
<p class="told">${escapeHtml(claim.source)}, ${toldBy(claim)}${claim.differs ? ' <strong>≠ they differ</strong>' : ''}</p>
<ul aria-label="Told by">${tellers.join('')}</ul>
<p class="more"><a href="${url}">Every source’s words at Synoptic</a></p>
</main>
</body>
</html>
`
}
