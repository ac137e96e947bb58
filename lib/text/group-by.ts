/**
 * Things by what they have in common: keys in the order of their first thing, the things of one in their own order;
 * empty for none. `valueOf` says what is kept of a thing, the thing itself if not given.
 *
 *     ["ash", "elm", "oaks"] by their length → 3: ["ash", "elm"], 4: ["oaks"]
 */
export function groupBy<Thing, Key>(
  things: Iterable<Thing>,
  keyOf: (thing: Thing) => Key,
): ReadonlyMap<Key, readonly Thing[]>
export function groupBy<Thing, Key, Value>(
  things: Iterable<Thing>,
  keyOf: (thing: Thing) => Key,
  valueOf: (thing: Thing) => Value,
): ReadonlyMap<Key, readonly Value[]>
export function groupBy<Thing, Key>(
  things: Iterable<Thing>,
  keyOf: (thing: Thing) => Key,
  valueOf: (thing: Thing) => unknown = (thing) => thing,
): ReadonlyMap<Key, readonly unknown[]> {
  const groups = new Map<Key, unknown[]>()
  for (const thing of things) {
    const [key, value] = [keyOf(thing), valueOf(thing)]
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
