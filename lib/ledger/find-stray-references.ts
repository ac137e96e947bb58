import type { ClaimLink, Ledger, Link } from './ledger'
import { findLine, type LedgerFault } from './ledger-fault'

/** A hand-merged file may keep a line that leads to one that was dropped. */
export function findStrayReferences(
  { links, claims }: Ledger,
  lines: readonly string[],
): readonly LedgerFault[] {
  const ids = new Set([...links, ...claims].map(({ id }) => id))
  const stray = (entry: Link | ClaimLink, field: string, to: string | null): readonly LedgerFault[] =>
    to === null || ids.has(to)
      ? []
      : [
          {
            line: findLine(lines, entry),
            expected: `an id of this file under "${field}"`,
            found: to,
            advice: 'A line was lost in a merge: bring it back from the other side.',
          },
        ]
  return [
    ...links.flatMap((link) => stray(link, 'within', link.within)),
    ...claims.flatMap((claim) => stray(claim, 'into', claim.into)),
  ]
}
