import type { Figure } from './find-mentions'
import type { Sex } from './sex-of'

/** An earlier mention, as the choice of a pronoun's person sees it. */
export type Past = {
  readonly figure: Figure
  /** The number of its frame in the text. */
  readonly frame: number
  readonly paragraph: number
  /** Whether it is said to speak there (2), is the subject of another verb (1), or neither (0). */
  readonly rank: 0 | 1 | 2
}

/** How many frames back "he" may reach. Higher finds the person of long passages, and more wrong ones. */
const MOST_FRAMES = 6

/** What each rank is worth, in sentences of distance: in "Lee said Ruiz paid. She …" she is Lee. */
const RANKS = [0, 1, 2] as const

/** How much a person whose sex is not known is set back, in sentences of distance. */
const UNKNOWN = 0.75

/**
 * Whom "he" or "she" in frame number `frame` means: the nearest earlier person of that sex, where the subject of a
 * sentence counts as nearer than its objects; null where nobody fits.
 */
export function choosePerson(past: readonly Past[], sex: Sex, frame: number, pronoun: string): Figure | null {
  let best: Figure | null = null
  let least = Infinity
  for (let i = past.length - 1; i >= 0; i--) {
    const one = past[i]
    if (!one || frame - one.frame > MOST_FRAMES) break
    if (one.figure.kind !== 'human' || (one.figure.sex !== null && one.figure.sex !== sex)) continue
    // "Lee met him": an object is not the subject of its own sentence.
    if (pronoun === 'him' && one.frame === frame && one.rank > 0) continue
    const distance = frame - one.frame - RANKS[one.rank] + (one.figure.sex === null ? UNKNOWN : 0)
    if (distance < least) {
      best = one.figure
      least = distance
    }
  }
  return best
}

/** How many frames back "they" and "it" may reach. Higher finds more, and more wrong ones: much else is a "they". */
const MOST_FRAMES_OF_SEVERAL = 3

/** Whom "they" or "it" means, said to speak: who spoke last of several, or of bodies; null where nobody did just before. */
export function chooseSeveral(past: readonly Past[], pronoun: 'they' | 'it', frame: number): Figure | null {
  for (let i = past.length - 1; i >= 0; i--) {
    const one = past[i]
    if (!one || frame - one.frame > MOST_FRAMES_OF_SEVERAL) break
    if (one.rank === 0 || one.figure.kind === 'human') continue
    if (one.figure.kind === 'body' || pronoun === 'they') return one.figure
  }
  return null
}
