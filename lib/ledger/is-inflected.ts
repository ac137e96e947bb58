import { baseOfVerb } from './irregular-verbs'

/** What inflection puts behind what two forms of one word begin with alike: "tried" and "tries", "planned" and "plan". */
const ENDING = /^(?:e?s|e?d|y|ies|ied|\p{L}?ing|\p{L}?ed|e|en|n|)$/u

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
