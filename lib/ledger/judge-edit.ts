import type { Comparison } from './compare-wordings'

/**
 * Where a passage stands, as its neighbours tell. `seated`: between its two old neighbours, and at most one new
 * sentence with it; `tight`: beside one of the two, between what stood before and after it; `slot`: between those, where others changed too; `away`: anywhere else.
 */
export type Place = 'seated' | 'tight' | 'slot' | 'away'

/** What an edit did, by what it left alone. `none`: too much to be sure that it is the same passage. */
export type Edit = 'retouched' | 'reworded' | 'corrected' | 'none'

/** Below this so many words were put in or taken out that another sentence may say the same. */
const LEAST_RETOUCHED = 0.75

/**
 * In its seat: the similarity that a rewording needs. Lowered, sentences of one pattern become one another, one after the
 * other in an article that was written anew.
 */
const LEAST_SEATED = 0.65

/** In its seat: so many content words may have become others. An editor changes one or two; more is another sentence on the same pattern. */
const MOST_REPLACED = 1

/**
 * By place: the same for one that words were only put into, or only taken out of. Out of its seat another word for an old
 * one will not do: that is how look-alikes differ.
 */
const LEAST_GROWN: Readonly<Record<Place, number>> = { seated: 0.6, tight: 0.65, slot: 0.75, away: 1.1 }

/** Fewer content words in common prove nothing away from the old place. */
const LEAST_KEPT_AWAY = 4

/**
 * What the edit is that leads from one wording to the other, at this place; `none` where a careful reader could doubt
 * that it is one passage. A retouched one (spelling, forms, synonyms, small words) is known anywhere, unless a name is
 * spelled otherwise, which might be another's, or a word
 * may only mean the same; a reworded one keeps its numbers, names and negations and must stand by
 * its old neighbours; a corrected one has one other number or name and nothing else, between both of them.
 */
export function judgeEdit(found: Comparison, where: Place): Edit {
  const { similarity, words, replaced, likenesses, corrections, facts, spellings, others, reversed, kept } =
    found
  if (reversed || facts > 0) return 'none'
  if (corrections > 0) return where === 'seated' && isCorrection(found) ? 'corrected' : 'none'
  if (words === 0 && similarity >= LEAST_RETOUCHED) {
    if (where !== 'away' || others === 0) return 'retouched'
    return kept >= LEAST_KEPT_AWAY && spellings + likenesses === 0 ? 'retouched' : 'none'
  }
  if (replaced === 0) return similarity >= LEAST_GROWN[where] ? 'reworded' : 'none'
  return where === 'seated' && replaced <= MOST_REPLACED && similarity >= LEAST_SEATED ? 'reworded' : 'none'
}

/** "He was 34." → "He was 43.": one number or name, and nothing else differs at all. */
const isCorrection = ({ corrections, words, others }: Comparison): boolean =>
  corrections === 1 && words === 0 && others === 0
