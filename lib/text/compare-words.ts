import { diffWordsWithSpace } from 'diff'

/** A stretch of two wordings laid over each other: in both, only in the old one, or only in the new one. */
export type WordChange = { readonly kind: 'both' | 'old' | 'new'; readonly text: string }

/** Longer texts are not compared word by word: the work grows with the product of the lengths. */
const MOST_CHARACTERS = 20_000

/**
 * Two wordings laid over each other word by word: the stretches of `both` and `old` give the old one,
 * those of `both` and `new` the new one, but for white space between changes. Texts too long to compare are all old, then all new.
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
  return joinChanges(
    parts.map(({ removed, added, value }) => ({
      kind: removed ? 'old' : added ? 'new' : 'both',
      text: value,
    })),
  )
}

/** Changes with nothing but white space between them are one change: "broke down" → "collapsed". */
function joinChanges(parts: readonly WordChange[]): readonly WordChange[] {
  const joined: WordChange[] = []
  let open = { old: '', new: '', between: '' }
  const close = () => {
    if (open.old) joined.push({ kind: 'old', text: open.old })
    if (open.new) joined.push({ kind: 'new', text: open.new })
    if (open.between) joined.push({ kind: 'both', text: open.between })
    open = { old: '', new: '', between: '' }
  }
  for (const { kind, text } of parts) {
    const isInside = open.old !== '' || open.new !== ''
    if (kind === 'both' && isInside && /^[^\S\n]+$/u.test(text)) open.between += text
    else if (kind === 'both') {
      close()
      joined.push({ kind, text })
    } else {
      const side = (was: string, own: boolean) => was + (was || own ? open.between : '') + (own ? text : '')
      open = { old: side(open.old, kind === 'old'), new: side(open.new, kind === 'new'), between: '' }
    }
  }
  close()
  return joined.filter(({ text }) => text !== '')
}
