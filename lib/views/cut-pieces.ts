import { overlaps, sliceOf, type Span } from '../text/span'

/** A stretch of a wording and how it stands to the other wordings. */
export type Piece = { readonly text: string; readonly kind: 'shared' | 'own' | 'conflict' }

/**
 * Cuts `text` at the edges of the spans; joined, the pieces are the text, to the character. Where both kinds of span lie on
 * a piece, the conflict is what the reader must see.
 */
export function cutPieces(
  text: string,
  shared: readonly Span[],
  conflicts: readonly Span[],
): readonly Piece[] {
  const edges = [...new Set([0, text.length, ...[...shared, ...conflicts].flatMap((s) => [s.start, s.end])])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .sort((a, b) => a - b)
  const kindOf = (span: Span): Piece['kind'] => {
    if (conflicts.some((s) => overlaps(s, span))) return 'conflict'
    return shared.some((s) => overlaps(s, span)) ? 'shared' : 'own'
  }
  const pieces: Piece[] = []
  edges.slice(0, -1).forEach((start, i) => {
    const span = { start, end: edges[i + 1] ?? text.length }
    const kind = kindOf(span)
    const last = pieces.at(-1)
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + sliceOf(text, span) }
    else pieces.push({ kind, text: sliceOf(text, span) })
  })
  return pieces
}
