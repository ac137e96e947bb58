import { areNewsSynonyms, areSynonyms, foldedWord } from '../../text/are-synonyms'
import { STOP_WORDS } from '../../text/stop-words'
import type { Detail } from './detail'
import { alikeInUse } from './find-wordings'
import { stemOfWord } from './opposites'
import type { ReadStatement } from './read-statement'

/** Words in which the verb that a detail belongs to is looked for. */
const REACH = 9

/** Verbs used as much alike as this may be for one deed. */
const ALIKE = 0.55

/** 1 where two verbs are for one deed, -1 where for two; 0 where there is none of either. */
export function compareVerbs(one: string | null, two: string | null): number {
  if (one === null || two === null) return 0
  const [x, y] = [foldedWord(one), foldedWord(two)]
  const same =
    stemOfWord(one) === stemOfWord(two) ||
    areSynonyms(x.stem, y.stem) ||
    areNewsSynonyms(x, y) ||
    alikeInUse(one, two) >= ALIKE
  return same ? 1 : -1
}

/** The nearest verb before a detail, or else behind it, as its lemma: "met" of "met in Lenz on Monday" for the day. */
export function governingVerb({ words, folded }: ReadStatement, { first, last }: Detail): string | null {
  const verbAt = (at: number): string | null => {
    const word = words[at]
    return word?.pos === 'VERB' && !STOP_WORDS.has(folded[at] ?? '') ? word.lemma : null
  }
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if (/^[;:]$/u.test(words[at]?.text ?? '')) break
    const verb = verbAt(at)
    if (verb !== null) return verb
  }
  for (let at = last + 1; at <= last + REACH; at++) {
    const verb = verbAt(at)
    if (verb !== null) return verb
  }
  return null
}
