/** A function that remembers what it gave for `most` texts, and then begins anew: foreign text may hold any number of them. */
export function remember(most: number, compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const computed = compute(text)
    if (known.size >= most) known.clear()
    known.set(text, computed)
    return computed
  }
}
