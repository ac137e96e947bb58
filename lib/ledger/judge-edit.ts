import type { Comparison } from './compare-wordings'

/**
 * Where a passage stands, as its neighbours tell. `seated`: between its old neighbours; `tight`: between what stood
 * before and after it, beside at least one of the two; `slot`: between them, where others changed too; `beside`: next to one old neighbour, out of order; `swapped`: on
 * the other side of one, all else in place;
 * `away`: anywhere else.
 */
export type Place = 'seated' | 'tight' | 'slot' | 'beside' | 'swapped' | 'away'

/** What an edit did, by what it left alone. `none`: too much to be sure that it is the same passage. */
export type Edit = 'retouched' | 'reworded' | 'corrected' | 'none'

/** Below this so many words were put in or taken out that another sentence may say the same. */
const LEAST_RETOUCHED = 0.75

/** By place: the similarity that a rewording needs. Lowered, sentences of one pattern become one another. */
const LEAST_REWORDED: Readonly<Record<Place, number>> = {
  seated: 0.6,
  tight: 0.6,
  slot: 0.7,
  beside: 0.82,
  swapped: 0.86,
  away: 1.1,
}

/** Fewer content words in common prove nothing away from the old place. */
const LEAST_KEPT_AWAY = 4

/** With a name spelled otherwise, which might be another's, more must be the same. */
const LEAST_KEPT_RESPELLED = 6

/**
 * What the edit is that leads from one wording to the other, at this place; `none` where a careful reader could doubt
 * that it is one passage. A retouched one (spelling, forms, small words) is known anywhere; a reworded one keeps its
 * numbers, names and negations and must stand by its old neighbours; a corrected one has another number or name and
 * nothing else, in its old place.
 */
export function judgeEdit(found: Comparison, where: Place): Edit {
  const { similarity, words, corrections, facts, spellings, others, reversed, kept } = found
  if (reversed || facts > 0) return 'none'
  if (corrections === 0 && words === 0 && similarity >= LEAST_RETOUCHED) {
    if (where !== 'away' || others === 0) return 'retouched'
    return kept >= (spellings === 0 ? LEAST_KEPT_AWAY : LEAST_KEPT_RESPELLED) ? 'retouched' : 'none'
  }
  if (corrections === 0) return similarity >= LEAST_REWORDED[where] ? 'reworded' : 'none'
  if (where === 'seated' && isBareCorrection(found)) return 'corrected'
  if (!isCorrection(found)) return 'none'
  return where === 'seated' || where === 'tight' || (where === 'slot' && kept >= LEAST_KEPT_IN_SLOT)
    ? 'corrected'
    : 'none'
}

/** More numbers and names than this are not corrected in one sentence. */
const MOST_CORRECTIONS = 2

/** Where neither neighbour stands beside it any more, the rest must tell by itself that it is this sentence. */
const LEAST_KEPT_IN_SLOT = 7

/** Fewer content words that stayed are no rest that could be unchanged. */
const LEAST_KEPT = 2

const isCorrection = ({ similarity, words, corrections, kept }: Comparison): boolean =>
  words === 0 &&
  corrections <= MOST_CORRECTIONS &&
  kept >= Math.max(LEAST_KEPT, corrections) &&
  similarity >= 0.5

/** "He was 34." → "He was 43.": nothing else differs at all. */
const isBareCorrection = ({ corrections, others }: Comparison): boolean => corrections === 1 && others === 0
