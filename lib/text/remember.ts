/**
 * A function that remembers what it gave for the last `most` new keys: foreign text may hold any number of them. Keys are
 * told apart as a Map does.
 */
export function remember<Key, Value extends NonNullable<unknown> | null>(
  compute: (key: Key) => Value,
  most = Infinity,
): (key: Key) => Value {
  const known = new Map<Key, Value>()
  // A Map gives its first key ever more slowly the more were taken out before it.
  const keys: Key[] = []
  let computedBefore = 0
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const computed = compute(key)
    known.set(key, computed)
    if (most === Infinity) return computed
    const place = computedBefore++ % most
    if (place < keys.length) known.delete(keys[place] as Key)
    keys[place] = key
    return computed
  }
}
