import type { Voice } from '../claims/place-propositions'
import type { Quote } from '../quotes/quote'

/** Where the words of known speakers stand in an article, for claims to compare; quotes without a speaker are left out. */
export const findVoices = (quotes: readonly Quote[], article: string): readonly Voice[] =>
  quotes.flatMap(({ article: own, start, end, speaker }) =>
    own === article && speaker ? [{ start, end, person: speaker.id }] : [],
  )
