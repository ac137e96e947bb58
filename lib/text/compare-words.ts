import { diffWordsWithSpace } from 'diff'

/** A stretch of two wordings laid over each other: in both, only in the old one, or only in the new one. */
export type WordChange = { readonly kind: 'both' | 'old' | 'new'; readonly text: string }

/** Longer texts are not compared word by word: the work grows with the product of the lengths. */
const MOST_CHARACTERS = 20_000

/**
 * Two wordings laid over each other word by word: the stretches of `both` and `old` give the old one to the character,
 * those of `both` and `new` the new one. Texts too long to compare are all old, then all new.
 *
 *     compareWords('It fell on Monday.', 'It fell on Friday.') → both "It fell on ", old "Monday", new "Friday", both "."
 */
export function compareWords(old: string, fresh: string): readonly WordChange[] {
  if (old === fresh) return old === '' ? [] : [{ kind: 'both', text: old }]
  const parts =
    old.length + fresh.length > MOST_CHARACTERS
      ? [
          { removed: true, added: false, value: old },
          { removed: false, added: true, value: fresh },
        ]
      : diffWordsWithSpace(old, fresh)
  return parts
    .filter(({ value }) => value !== '')
    .map(({ removed, added, value }) => ({ kind: removed ? 'old' : added ? 'new' : 'both', text: value }))
}
