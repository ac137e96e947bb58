import { stemmer } from 'stemmer'
import { baseOfVerb } from './irregular-verbs'
import { NEWS_SYNONYMS } from './news-synonyms'
import SYNONYMS from './synonyms.json'

type Senses = ReadonlyMap<string, ReadonlySet<number>>

/** By stem: the senses, as numbers of the list's lines, that it has. */
function readSenses(lines: readonly (readonly string[])[]): Senses {
  const senses = new Map<string, Set<number>>()
  lines.forEach((stems, sense) => {
    for (const stem of stems) {
      const known = senses.get(stem)
      if (known) known.add(sense)
      else senses.set(stem, new Set([sense]))
    }
  })
  return senses
}

const GENERAL = readSenses(SYNONYMS.map((line) => line.split(' ')))

const NEWS = readSenses(
  NEWS_SYNONYMS.trim()
    .split('\n')
    .map((line) => line.split(' ').flatMap((word) => [word, stemmer(baseOfVerb(word))])),
)

/**
 * Whether two stems can mean the same in a sense that any of the two has (WordNet): an editor may put one word for the
 * other in its place. Which sense is meant nobody has looked.
 *
 *     "purchas" and "bui", "evid" and "demonstr" → true    "bridg" and "dam" → false
 */
export const areSynonyms = (a: string, b: string): boolean => shareSense(GENERAL, a, b)

/** Whether news puts one for the other and says the same: "jail" and "prison". */
export const areNewsSynonyms = (a: string, b: string): boolean => shareSense(NEWS, a, b)

function shareSense(senses: Senses, a: string, b: string): boolean {
  const [left, right] = [senses.get(a), senses.get(b)]
  if (!left || !right) return false
  for (const sense of left) if (right.has(sense)) return true
  return false
}
