import { place, type Alignment } from './alignment'

/** Places every old sentence that stands in the new text word for word, where it is once in both: it is its own image wherever it stands. */
export function matchExact(before: readonly string[], after: readonly string[], alignment: Alignment): void {
  const fresh = findSingle(after)
  for (const [text, i] of findSingle(before)) {
    const k = i < 0 ? -1 : (fresh.get(text) ?? -1)
    if (k >= 0) place(alignment, i, k)
  }
}

/** By text: where it stands, -1 where it stands several times. */
function findSingle(texts: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  texts.forEach((text, i) => places.set(text, places.has(text) ? -1 : i))
  return places
}
