import { toldBy, type SharedClaim } from './shared-claim'

/** A claim for a mail or a chat: the words, their source, the address. */
export const claimAsText = (claim: SharedClaim): string =>
  `“${claim.text.replace(/\s+/gu, ' ')}”\n${claim.source} (${toldBy(claim)})\n${claim.url}\n`
