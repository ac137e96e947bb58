/** What is needed to weigh one mention against the others of its claim. */
export type Wording = {
  readonly stems: readonly string[]
  readonly words: number
  /** Whether it leaves its subject to what stands before it in its sentence, opens with words that tie it to the sentence before, or breaks off. */
  readonly leans: boolean
}

/** Mentions beyond this many are not weighed: the first ones say enough, and a reprint may stand in hundreds of articles. */
const MOST_WEIGHED = 50

/** What leans on words before it ("expressing a commitment …") is chosen over what does not only where it fits so much better. */
const LEANING_SHARE = 0.6

/** Shorter than this a sentence leans on the one before ("He agreed."). Raise it and long leads win. */
const FEWEST_WORDS = 7

/**
 * The number of the wording that states a claim best and says least besides: the one whose stems agree most with the
 * stems that the claim's mentions share (F1 between them, a stem counting by the share of mentions that hold it).
 * Only the wordings in `eligible` are chosen from; the first of equals, and its first where none is weighed.
 *
 *     ["The dam broke", "The dam broke on Monday, after rain that …", "The dam broke on Monday"], all → 2
 */
export function chooseText(wordings: readonly Wording[], eligible: readonly number[]): number {
  const weighed = wordings.slice(0, MOST_WEIGHED)
  const holders = new Map<string, number>()
  for (const { stems } of weighed)
    for (const stem of new Set(stems)) holders.set(stem, (holders.get(stem) ?? 0) + 1)
  const shareOf = (stem: string) => ((holders.get(stem) ?? 1) - 1) / Math.max(1, weighed.length - 1)
  const all = [...holders.keys()].reduce((sum, stem) => sum + shareOf(stem), 0)
  let best = eligible[0] ?? 0
  let bestScore = -1
  weighed.forEach(({ stems, words, leans }, i) => {
    if (!eligible.includes(i)) return
    const own = new Set(stems)
    const held = [...own].reduce((sum, stem) => sum + shareOf(stem), 0)
    const fit = own.size > 0 ? (2 * held) / (own.size + all) : 0
    const score = fit * (leans ? LEANING_SHARE : 1) * (words < FEWEST_WORDS ? 0.5 : 1)
    if (score > bestScore) [best, bestScore] = [i, score]
  })
  return best
}
