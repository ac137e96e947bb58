import { baseOfVerb } from './irregular-verbs'

/**
 * What inflection puts behind what two forms of one word begin with alike: "tried" and "tries", "planned" and "plan". In a
 * folded word what is no digit is a letter.
 */
const ENDING = /^(?:e?s|e?d|y|ies|ied|\D?ing|\D?ed|e|en|n|)$/u

/**
 * Whether two words of one stem are one word inflected otherwise, and not one made from the other.
 *
 *     "votes" and "voted", "took" and "taken" → true    "immigrants" and "immigration" → false
 */
export function isInflected(a: string, b: string): boolean {
  const [left, right] = [baseOfVerb(a), baseOfVerb(b)]
  if (left === right || left !== a || right !== b) return true
  let same = 0
  while (same < left.length && left[same] === right[same]) same++
  return ENDING.test(left.slice(same)) && ENDING.test(right.slice(same))
}

/** Shorter beginnings are those of many words. */
const LEAST_BEGINNING = 4

/**
 * Whether two words are one verb with two of its endings, one of them put on by a careless hand: the stemmer does not
 * know what that is a form of.
 *
 *     "refused" and "refuss", "occurred" and "occurres" → true    "added" and "address" → false
 */
export function isMisinflected(a: string, b: string): boolean {
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  return same >= LEAST_BEGINNING && VERB_ENDING.test(a.slice(same)) && VERB_ENDING.test(b.slice(same))
}

const VERB_ENDING = /^(?:e?s|e?d|ing)$/u
