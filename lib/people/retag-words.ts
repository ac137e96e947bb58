import type { Token } from '../text/find-frames'
import type { Word } from '../text/tag-words'

/** Possessives, after which a verb form is a noun: "his comment". */
const POSSESSIVE = /^(?:his|their|its|my|our|your)$/iu

/** "shot back", "fired back": past forms that the tagger takes for nouns, with their lemmas. */
const BEFORE_BACK: ReadonlyMap<string, string> = new Map([
  ['shot', 'shoot'],
  ['fired', 'fire'],
  ['hit', 'hit'],
])

/**
 * The words of one sentence with the tagger's slips about names and speech put right; the same list where it made none.
 *
 *     Weld/VERB describes → Weld/PROPN    his comment/VERB → comment/NOUN    Lee shot/NOUN back → shot/VERB
 */
export function retagWords<T extends Word | Token>(words: readonly T[]): readonly T[] {
  let changed: T[] | null = null
  words.forEach((word, i) => {
    const pos = posOf(words, i)
    if (pos === null) return
    changed ??= [...words]
    changed[i] = {
      ...word,
      pos,
      lemma: pos === 'VERB' ? (BEFORE_BACK.get(word.text) ?? word.lemma) : word.lemma,
    }
  })
  return changed ?? words
}

function posOf(words: readonly (Word | Token)[], i: number): 'PROPN' | 'NOUN' | 'VERB' | null {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]]
  if (!word) return null
  if (word.pos === 'NOUN' && BEFORE_BACK.has(word.text) && after?.text === 'back') return 'VERB'
  if (word.pos === 'INTJ' || word.pos === 'X') return isName(before, word, after) ? 'PROPN' : null
  if (word.pos !== 'VERB') return null
  if (before && POSSESSIVE.test(before.text) && !/ing$/u.test(word.text)) return 'NOUN'
  if (!/^\p{Lu}\p{Ll}{2}/u.test(word.text) || /ing$/u.test(word.text)) return null
  const opens = !before || before.pos === 'PUNCT' || before.pos === 'QUOTE'
  // Inside a sentence only names are capitalised; at its start, no verb stands before another finite one.
  if (!opens) return before.pos === 'AUX' || before.pos === 'PRON' ? null : 'PROPN'
  return after?.pos === 'VERB' && !/ing$/u.test(after.text) ? 'PROPN' : null
}

/** A capitalised word of no known kind is a name inside a sentence, and before a verb: “No,” Bam wrote. */
const isName = (
  before: Word | Token | undefined,
  word: Word | Token,
  after: Word | Token | undefined,
): boolean =>
  /^\p{Lu}\p{Ll}{2}/u.test(word.text) &&
  (after?.pos === 'VERB' || (before !== undefined && before.pos !== 'PUNCT' && before.pos !== 'QUOTE'))
