import type { PersonMention } from '../people/person'
import { findTerms } from '../text/find-terms'
import { foldWord } from '../text/fold-word'
import { overlaps } from '../text/span'
import type { Word } from '../text/tag-words'

/**
 * What a sentence says besides whom it is about: its stems outside the names, titles and roles of people. "President Ada
 * Lindqvist" is six words about one person, and passages that share no more than her share nothing.
 *
 *     "Harbour master [Ada Lindqvist] closed the port" → stems of "closed", "port"
 */
export function findPlainStems(words: readonly Word[], people: readonly PersonMention[]): readonly string[] {
  const meant = words.map((word) => people.find((mention) => overlaps(mention, word)))
  const titled = meant.map((mention) => mention !== undefined && mention.kind !== 'pronoun')
  for (let i = words.length - 2; i >= 0; i--) {
    const word = words[i]
    if (word && titled[i + 1] && !meant[i] && isTitle(word)) titled[i] = true
  }
  return findTerms(words)
    .filter(({ word }) => !titled[word] && !meant[word])
    .map(({ stem }) => stem)
}

/** Whether a word right before a person belongs to the person's title: "Defence Secretary", "former Finnish". */
const isTitle = ({ pos, text }: Word): boolean =>
  pos === 'PROPN' ||
  pos === 'NOUN' ||
  (pos === 'ADJ' && (/^\p{Lu}/u.test(text) || foldWord(text) === 'former'))
