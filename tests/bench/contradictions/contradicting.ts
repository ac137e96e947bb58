import { swapBody } from './edits/swap-body'
import { swapAge, swapClock, swapDate, swapVote } from './edits/swap-figure'
import { swapFormer } from './edits/swap-former'
import { swapNumber } from './edits/swap-number'
import { swapPerson } from './edits/swap-person'
import { swapPaired, swapPooled } from './edits/swap-word'
import { affirm, deny, negate, postpone } from './edits/turn-verb'
import type { EditKind } from './edit'
import { OUTCOMES, POOLS, ROLES } from './edit-words'

/**
 * Changes after which the two passages cannot both be true. Each touches a detail that both of them give, in the part
 * that the annotators marked as stating the same, so nothing hangs on whether a detail belongs to the claim.
 */
export const CONTRADICTING: readonly EditKind[] = [
  { kind: 'person', numeric: false, find: (twins) => swapPerson(twins, false) },
  { kind: 'attribution', numeric: false, find: (twins) => swapPerson(twins, true) },
  ...Object.entries(POOLS).map(([kind, rows]): EditKind => ({
    kind,
    numeric: false,
    find: (twins) => swapPooled(twins, rows),
  })),
  { kind: 'organisation', numeric: false, find: swapBody },
  { kind: 'role', numeric: false, find: (twins) => swapPooled(twins, ROLES) },
  { kind: 'outcome', numeric: false, find: (twins) => swapPaired(twins, OUTCOMES) },
  { kind: 'former', numeric: false, find: swapFormer },
  { kind: 'polarity', numeric: false, find: negate },
  { kind: 'not gone', numeric: false, find: affirm },
  { kind: 'denial', numeric: false, find: deny },
  { kind: 'will', numeric: false, find: postpone },
  { kind: 'clock', numeric: false, find: swapClock },
  { kind: 'date', numeric: false, find: swapDate },
  { kind: 'vote', numeric: true, find: swapVote },
  { kind: 'year', numeric: true, find: (twins) => swapNumber(twins, 'year') },
  { kind: 'count', numeric: true, find: (twins) => swapNumber(twins, 'count') },
  { kind: 'money', numeric: true, find: (twins) => swapNumber(twins, 'money') },
  { kind: 'percent', numeric: true, find: (twins) => swapNumber(twins, 'percent') },
  { kind: 'duration', numeric: true, find: (twins) => swapNumber(twins, 'duration') },
  { kind: 'age', numeric: true, find: swapAge },
]
