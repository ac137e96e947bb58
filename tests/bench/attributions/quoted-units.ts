import type { Span } from '../../../lib/text/span'
import type { AnnotatedArticle, Attribution } from './read-attributions'
import { indexTokens, shared, type TokenIndex } from './token-index'

/** A stretch in quotation marks that belongs to an attribution: what is to be found as a direct quote. */
export type Unit = {
  readonly span: Span
  readonly by: Attribution
  readonly words: ReadonlySet<number>
  /** The stretch itself first; then the whole content, and its pieces that overlap it, which are as right. */
  readonly accepted: readonly ReadonlySet<number>[]
}

/** An article made ready for scoring. */
export type Judged = AnnotatedArticle & {
  readonly tokens: TokenIndex
  readonly units: readonly Unit[]
  /** All words between quotation marks. */
  readonly quoted: ReadonlySet<number>
}

/** From its first to its last character, whatever stands between. */
export const hullOf = (pieces: readonly Span[]): Span => ({
  start: pieces[0]?.start ?? 0,
  end: pieces.at(-1)?.end ?? 0,
})

/** Finds the stretches in double marks of an article, and of each the attribution that holds at least half of its words. */
export function findUnits(article: AnnotatedArticle): Judged {
  const tokens = indexTokens(article.text)
  const stretches = findStretches(article.text).filter((span) => tokens.idsIn([span]).size > 0)
  const contents = article.attributions.map((by) => ({ by, words: tokens.idsIn(by.content) }))
  const units = stretches.flatMap((span): readonly Unit[] => {
    const words = tokens.idsIn([span])
    let best: (typeof contents)[number] | null = null
    for (const one of contents) if (!best || shared(one.words, words) > shared(best.words, words)) best = one
    if (!best || shared(best.words, words) * 2 < words.size) return []
    const pieces = best.by.content.filter((piece) => piece.start < span.end && span.start < piece.end)
    const accepted = [span, hullOf(best.by.content), ...pieces].map((piece) => tokens.idsIn([piece]))
    return [{ span, by: best.by, words, accepted }]
  })
  return { ...article, tokens, units, quoted: tokens.idsIn(stretches) }
}

/** What stands between double quotation marks within a line; one that is left open runs to the line’s end. */
function findStretches(text: string): readonly Span[] {
  const found: Span[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    let open: number | null = null
    for (const { 0: mark, index } of line.matchAll(/[“”"]|``|''/gu)) {
      if (mark === '“' || mark === '``' || (mark === '"' && open === null)) open ??= index + mark.length
      else if (open !== null) {
        found.push({ start: offset + open, end: offset + index })
        open = null
      }
    }
    if (open !== null && /\S/u.test(line.slice(open)))
      found.push({ start: offset + open, end: offset + line.length })
    offset += line.length + 1
  }
  return found
}
