import type { Word } from './tag-words'

/**
 * By word: whether it stands inside double quotation marks. An opening mark counts as inside, the one that closes does
 * not; a straight mark does what the one before it did not. `inside`: whether the first word stands inside already.
 *
 *     He said “ no ” . → no, no, yes, yes, no, no
 */
export function findInsideMarks(words: readonly Pick<Word, 'text'>[], inside = false): readonly boolean[] {
  let isInside = inside
  return words.map(({ text }) => {
    if (text === '“') isInside = true
    else if (text === '”') isInside = false
    else if (text === '"') isInside = !isInside
    return isInside
  })
}
