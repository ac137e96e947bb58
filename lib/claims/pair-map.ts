/** What is known of two things by their numbers, whichever is named first. Returned by createPairMap. */
export type PairMap<Value> = {
  readonly get: (a: number, b: number) => Value | undefined
  readonly set: (a: number, b: number, value: Value) => void
}

/** An empty one. A map within a map: one key made of two numbers is a string or a large number, and a million of them are work. */
export function createPairMap<Value>(): PairMap<Value> {
  const known = new Map<number, Map<number, Value>>()
  return {
    get: (a, b) => known.get(Math.min(a, b))?.get(Math.max(a, b)),
    set: (a, b, value) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      const own = known.get(low) ?? new Map<number, Value>()
      known.set(low, own.set(high, value))
    },
  }
}
