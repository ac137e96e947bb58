/**
 * A function that remembers what it gave for `most` keys, and then begins anew: foreign text may hold any number of them.
 * Keys are told apart as a Map does.
 */
export function remember<Key, Value extends NonNullable<unknown> | null>(
  compute: (key: Key) => Value,
  most = Infinity,
): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const computed = compute(key)
    if (known.size >= most) known.clear()
    known.set(key, computed)
    return computed
  }
}
