import type { Detail } from './detail'
import type { ReadStatement } from './read-statement'

/** The word by which a detail is looked up elsewhere: the last one that folds to something; '' if none does. */
export function markOf({ folded }: ReadStatement, { first, last }: Detail): string {
  for (let at = last; at >= first; at--) if (folded[at]) return folded[at] ?? ''
  return ''
}
