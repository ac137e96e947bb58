import { JUDGING_VERBS, SAYING_VERBS } from '../text/cue-verbs'
import { isCapital } from '../text/is-capital'
import type { Word } from '../text/tag-words'

/** Possessives, after which a verb form is a noun: "his comment". */
const POSSESSIVE = new Set(['his', 'their', 'its', 'my', 'our', 'your'])

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
export function retagWords(words: readonly Word[]): readonly Word[] {
  let changed: Word[] | null = null
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    const pos = word && posOf(word, words, i)
    if (!pos) continue
    changed ??= [...words]
    const lemma =
      pos === 'VERB' ? (BEFORE_BACK.get(word.text) ?? cueLemma(word.text) ?? word.lemma) : word.lemma
    changed[i] = { ...word, pos, lemma }
  }
  return changed ?? words
}

/** What a word is taken for instead; null where the tagger may be right. Nearly every word is passed over at once. */
function posOf(word: Word, words: readonly Word[], i: number): 'PROPN' | 'NOUN' | 'VERB' | null {
  switch (word.pos) {
    case 'NOUN':
      return words[i + 1]?.text === 'back' && BEFORE_BACK.has(word.text) ? 'VERB' : null
    case 'ADJ':
      return isPerfect(words, i) ? 'VERB' : null
    case 'INTJ':
    case 'X':
      return isCapital(word.text) && isName(words, i) ? 'PROPN' : null
    case 'VERB':
      return verbOrName(word, words[i - 1], words[i + 1])
    default:
      return null
  }
}

const NAME = /^\p{Lu}\p{Ll}{2}/u

function verbOrName(word: Word, before: Word | undefined, after: Word | undefined): 'PROPN' | 'NOUN' | null {
  if (before && POSSESSIVE.has(before.text.toLowerCase()) && !word.text.endsWith('ing')) return 'NOUN'
  if (!isCapital(word.text) || !NAME.test(word.text) || word.text.endsWith('ing')) return null
  // Inside a sentence only names are capitalised; at its start, no verb stands before another finite one.
  if (before && before.pos !== 'PUNCT') return before.pos === 'AUX' || before.pos === 'PRON' ? null : 'PROPN'
  return after?.pos === 'VERB' && !after.text.endsWith('ing') ? 'PROPN' : null
}

/** A capitalised word of no known kind is a name inside a sentence, and before a verb: “No,” Bam wrote. */
const isName = (words: readonly Word[], i: number): boolean =>
  NAME.test(words[i]?.text ?? '') &&
  (words[i + 1]?.pos === 'VERB' || (i > 0 && words[i - 1]?.pos !== 'PUNCT'))

/** "has branded it": a participle behind "have" with an object is a verb, where it can be one of saying. */
const isPerfect = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.lemma === 'have' &&
  /^(?:PRON|DET|PROPN)$/u.test(words[i + 1]?.pos ?? '') &&
  cueLemma(words[i]?.text ?? '') !== undefined

/** The verb of saying of which a word in -ed is a form: "branded" → "brand"; undefined where it is none's. */
const cueLemma = (text: string): string | undefined =>
  /ed$/u.test(text)
    ? [text.slice(0, -2), text.slice(0, -1)].find(
        (lemma) => SAYING_VERBS.has(lemma) || JUDGING_VERBS.has(lemma),
      )
    : undefined
