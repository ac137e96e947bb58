import type { Piece } from '@/lib/views/cut-pieces'

const LOOK: Record<Piece['kind'], string> = {
  shared: 'font-[560]',
  own: '',
  conflict: '',
}

/** A passage, to the character: words that another source has too stand out, contradictions are marked. */
export function WordingText({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map((piece, i) =>
    piece.kind === 'conflict' ? (
      <mark key={i} data-conflict="">
        {piece.text}
      </mark>
    ) : (
      <span key={i} className={LOOK[piece.kind]}>
        {piece.text}
      </span>
    ),
  )
}
