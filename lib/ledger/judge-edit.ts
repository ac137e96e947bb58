import type { Comparison } from './compare-wordings'
import type { Place } from './find-place'

/** What an edit did, by what it left alone. `none`: too much to be sure that it is the same sentence. */
export type Edit = 'retouched' | 'reworded' | 'corrected' | 'none'

/** Below this so many words were put in or taken out that another sentence may say the same. */
const LEAST_RETOUCHED = 0.75

/**
 * Between its old neighbours: the similarity that a rewording needs. Lowered, sentences of one pattern become one another, one after the
 * other in an article that was written anew.
 */
const LEAST_SEATED = 0.65

/** There: so many content words may have become others. An editor changes one or two; more is another sentence on the same pattern. */
const MOST_REPLACED = 1

/** So many words may be others then, small ones too. Raised, a look-alike in the very place of a removed sentence passes for it. */
const MOST_OTHERS = 3

/**
 * By place: the similarity of one that words were only put into, or only taken out of, while small words changed too. Out
 * of its seat another word for an old one will not do: that is how look-alikes differ.
 */
const LEAST_GROWN: Readonly<Record<Place, number>> = {
  seated: 0.6,
  crowded: 0.6,
  tight: 0.65,
  slot: 0.75,
  away: 1.1,
}

/** By place: the same where the one wording holds every word of the other in its order. Lowered, short sentences turn up in longer ones of another matter. */
const LEAST_HELD: Readonly<Record<Place, number>> = {
  seated: 0.45,
  crowded: 0.5,
  tight: 0.55,
  slot: 0.65,
  away: 0.8,
}

/** Fewer content words in common prove nothing away from the old place. */
const LEAST_KEPT_AWAY = 4

/** The same where only marks changed. */
const LEAST_SAME_AWAY = 2

/** In its seat: so many names and numbers may be put in or taken out ("on Friday"), if nothing else changed, and this much stayed. */
const MOST_FACTS = 2
const LEAST_DATED = 0.75

/**
 * What the edit is that leads from one wording to the other, at this place; `none` where a careful reader could doubt
 * that it is one sentence. A retouched one (spelling, forms, synonyms, small words) is known anywhere, unless a name is
 * spelled otherwise, which might be another's, a word may only mean the same, or "however" stands for "because"; so is one in which all words of the
 * other stand. A reworded one keeps its numbers, names and negations, and has another word only between its old neighbours;
 * a corrected one has one other number or name there, or in its seat one more, and nothing else.
 */
export function judgeEdit(found: Comparison, where: Place): Edit {
  const { similarity, words, replaced, corrections, facts, others, reversed, kept } = found
  if (reversed) return 'none'
  // Nothing but chance would put a look-alike into the very gap that its model left.
  const isBetween = where === 'seated' || where === 'crowded'
  if (corrections + facts > 0)
    return isBetween && (isCorrection(found) || (isDated(found) && where === 'seated')) ? 'corrected' : 'none'
  const isProven = isProvenBy(where, found)
  if (words === 0 && similarity >= LEAST_RETOUCHED)
    return isProven || (others === 0 && kept >= LEAST_SAME_AWAY) ? 'retouched' : 'none'
  if (replaced === 0) {
    const least = found.holds ? LEAST_HELD[where] : LEAST_GROWN[where]
    return isProven && similarity >= least ? 'reworded' : 'none'
  }
  const isSmall = replaced <= MOST_REPLACED && others <= MOST_OTHERS && similarity >= LEAST_SEATED
  return isBetween && isSmall ? 'reworded' : 'none'
}

/**
 * Whether its place, or else what it kept, leaves no doubt. Beside none of its old neighbours "against" may stand in a
 * sentence of its own where "because" stood.
 */
function isProvenBy(where: Place, { kept, spellings, likenesses, joints }: Comparison): boolean {
  if (where === 'slot') return joints === 0
  return where !== 'away' || (kept >= LEAST_KEPT_AWAY && spellings + likenesses + joints === 0)
}

/** "He was 34." → "He was 43.": one number or name, and nothing else differs at all. */
export const isCorrection = ({ corrections, facts, words, others }: Comparison): boolean =>
  corrections === 1 && facts + words + others === 0

/** "The dam broke." → "The dam broke on Friday." */
const isDated = ({ corrections, facts, holds, similarity }: Comparison): boolean =>
  corrections === 0 && facts <= MOST_FACTS && holds && similarity >= LEAST_DATED
