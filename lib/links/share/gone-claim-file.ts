import { sayGone, type GoneClaim } from './gone-claim'

/** What stands in a file of a claim that nobody tells any more: its words and what became of them, as `type` writes it. */
export function goneClaimFile(type: string, claim: GoneClaim): string {
  if (type.includes('json')) return `${JSON.stringify({ error: sayGone(claim), ...claim }, null, 2)}\n`
  // What stands outside of an entry is a comment to BibTeX, and an "@" would open one.
  return `${sayGone(claim)}\n“${claim.was}”\n${claim.url}\n`.replaceAll('@', '(at)')
}
