import type { WordChange } from '@/lib/text/compare-words'

/** A wording laid over its earlier one: what went is struck out, what came stands on a tint. */
export function WordChanges({ words }: { words: readonly WordChange[] }) {
  return words.map(({ kind, text }, i) =>
    kind === 'old' ? <del key={i}>{text}</del> : kind === 'new' ? <ins key={i}>{text}</ins> : text,
  )
}
