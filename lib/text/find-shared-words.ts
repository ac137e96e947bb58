import { findStems } from './find-stems'
import type { Span } from './span'

/**
 * The stretches of a wording that other wordings have too, so that a page can make the shared words stand out.
 * Words are compared by stem; small words count only between two shared ones. Without other wordings: [].
 *
 *     findSharedWords('The dam broke at dawn', ['Overnight the dam was breaking']) → [dam]
 */
export function findSharedWords(text: string, others: readonly string[]): readonly Span[] {
  const elsewhere = new Set(others.flatMap((other) => findStems(other).map((word) => word.stem)))
  elsewhere.delete('')
  const shared: { start: number; end: number }[] = []
  let open = false
  for (const word of findStems(text)) {
    if (word.stem === '') continue
    const last = shared.at(-1)
    if (!elsewhere.has(word.stem)) open = false
    else if (open && last) last.end = word.end
    else {
      shared.push({ start: word.start, end: word.end })
      open = true
    }
  }
  return shared
}
