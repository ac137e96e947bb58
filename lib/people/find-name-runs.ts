import { isCapital } from '../text/is-capital'
import type { Word } from '../text/tag-words'
import { foldName } from './fold-name'
import { NAMES_OF_BOTH, NAMES_OF_MEN, NAMES_OF_WOMEN } from './given-names'
import { PARTICLES, TIME_WORDS } from './titles'

/** Numbers of the first word of a run, and of the one after its last. */
export type NameRun = { readonly from: number; readonly to: number }

export const isGivenName = (folded: string): boolean =>
  NAMES_OF_MEN.has(folded) || NAMES_OF_WOMEN.has(folded) || NAMES_OF_BOTH.has(folded)

/** The first given name of one that may be double, folded: "Jean-Louis" → "jean". */
export const givenOf = (part: string): string => foldName(part.split('-', 1)[0] ?? '')

/** The runs of words of one sentence that may be names, with titles in front, in order; [] where there is none. */
export function findNameRuns(words: readonly Word[]): readonly NameRun[] {
  const runs: NameRun[] = []
  for (let i = 0; i < words.length; i++) {
    if (!isNameWord(words, i)) continue
    const from = i
    while (continues(words, i + 1)) i++
    runs.push({ from, to: i + 1 })
  }
  return runs
}

/** Words that open a sentence and that the tagger may take for a name. Source: the prepositions and conjunctions of grammars. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `amid amidst among amongst alongside despite notwithstanding throughout towards unlike versus via whereas whilst although
   albeit nonetheless nevertheless moreover meanwhile furthermore likewise hence thus`.split(/\s+/u),
)

/** A capitalised word that the tagger, or the list of given names, takes for a name. */
function isNameWord(words: readonly Word[], i: number): boolean {
  const word = words[i]
  if (!word || !isCapital(word.text) || TIME_WORDS.has(word.lemma)) return false
  if (FUNCTION_WORDS.has(word.text.toLowerCase())) return false
  if (word.pos === 'PROPN') return true
  const inside = i > 0 && !/^["“‘'(]$/u.test(words[i - 1]?.text ?? '')
  return (inside || isCapital(words[i + 1]?.text ?? '')) && isGivenName(foldName(word.text))
}

/** What ends a name: another name behind it is another's. */
const GENERATIONS = /^(?:Jr|Sr)\.?$/u

/** Whether word number `i` belongs to the run that ends before it: a name word, an initial's stop, a hyphen, a particle. */
function continues(words: readonly Word[], i: number): boolean {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]]
  if (!word || !before || (word.text !== '.' && GENERATIONS.test(before.text))) return false
  if (isNameWord(words, i)) return true
  // "Joseph diHolm"
  if (/^\p{Ll}{1,3}\p{Lu}\p{Ll}/u.test(word.text) && isCapital(before.text)) return word.pos === 'PROPN'
  if (
    word.text === '.' &&
    /^(?:\p{Lu}|Jr|Sr|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St)$/u.test(before.text) &&
    word.start === before.end
  )
    return isNameWord(words, i + 1)
  if (word.text === '-' && word.start === before.end && after?.start === word.end)
    return isNameWord(words, i + 1)
  if (
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    ['NOUN', 'ADJ', 'VERB'].includes(word.pos) &&
    before.pos === 'PROPN'
  )
    return word.start === before.end + 1 && !TIME_WORDS.has(word.lemma)
  return PARTICLES.has(word.text) && (isNameWord(words, i + 1) || PARTICLES.has(after?.text ?? ''))
}
