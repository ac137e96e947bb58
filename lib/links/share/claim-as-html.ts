import { escapeHtml } from '../escape-html'
import { toldBy, type SharedClaim } from './shared-claim'

/** A claim as a block to paste into a page: no script, no class, its few styles its own. */
export function claimAsHtml(claim: SharedClaim): string {
  const url = escapeHtml(claim.url)
  return [
    `<blockquote cite="${url}" style="margin:1.5em 0;padding:.75em 0 .75em 1em;border-left:4px solid #a5791c;font-family:Georgia,serif;max-width:38em">`,
    `  <p style="margin:0;font-size:1.2em;line-height:1.4">“${escapeHtml(claim.text)}”</p>`,
    `  <p style="margin:.6em 0 0;font:.85em/1.5 system-ui,sans-serif">${escapeHtml(claim.source)}, <a href="${url}">${toldBy(claim)}${claim.differs ? ', which differ' : ''}</a></p>`,
    '</blockquote>\n',
  ].join('\n')
}

/** The frame that shows a claim as this site has it, now and later. */
export function claimAsFrame(claim: SharedClaim, height = frameHeight(claim)): string {
  const title = escapeHtml(`Claim: ${claim.text}`)
  return `<iframe src="${escapeHtml(claim.embedUrl)}" title="${title}" width="100%" height="${height}" loading="lazy" style="border:0;max-width:40em"></iframe>\n`
}

/** In pixels: lines of about 40 characters at 28 pixels on a narrow column, and the rest of the frame. */
export const frameHeight = (claim: SharedClaim): number =>
  Math.min(900, 190 + Math.ceil(claim.text.length / 40) * 28 + Math.ceil(claim.tellers.length / 2) * 26)
