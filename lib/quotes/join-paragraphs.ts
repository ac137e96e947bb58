import type { Quoted } from '../text/find-quoted'
import type { Span } from '../text/span'

/** A quote as its marks bound it, and the numbers of the first and the last quoted stretch in it. */
export type Unit = Span & { readonly first: number; readonly last: number }

/**
 * The quotes of a text, each stretch that nothing closes joined with the next one where that opens the paragraph after
 * it with the same mark: newspapers open a long quote anew at each paragraph and close it once.
 *
 *     “We lost. ¶ “We left.” → one quote    “We lost. ¶ It rained. → one, to its paragraph's end
 */
export function joinParagraphs(
  text: string,
  quoted: readonly Quoted[],
  paragraphs: readonly Span[],
): readonly Unit[] {
  const units: Unit[] = []
  quoted.forEach((stretch, i) => {
    const last = quoted[i - 1]
    const unit = units.at(-1)
    const runsOut = last && !last.closed && last.end === paragraphs[last.paragraph]?.end
    const isAlike = last && text[last.outer.start] === text[stretch.outer.start]
    const goesOn = runsOut && isAlike && stretch.paragraph === last.paragraph + 1
    if (unit && goesOn && paragraphs[stretch.paragraph]?.start === stretch.outer.start)
      units[units.length - 1] = { ...unit, end: stretch.end, last: i }
    else units.push({ start: stretch.start, end: stretch.end, first: i, last: i })
  })
  return units
}
