import type { Span } from '../text/span'

/** A tree of marks over one block of text. A mark that overlaps another without lying inside it comes in several parts. */
export type MarkNode<M extends Span> =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'mark'
      readonly mark: M
      readonly start: number
      readonly end: number
      /** Whether this part holds the mark's first and last character. */
      readonly first: boolean
      readonly last: boolean
      readonly children: readonly MarkNode<M>[]
    }

const outerFirst = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/**
 * Nests marks into one another as HTML must have them: outer before inner, a mark that sticks out of its parent cut in
 * two there. The leaves joined are the block, each character once. Marks outside the block, or empty, are left out.
 *
 *     block "one two three", marks [one two], [two three] → mark(one mark(two)) mark(three)
 */
export function nestMarks<M extends Span>(block: Span, marks: readonly M[]): readonly MarkNode<M>[] {
  const inside = marks
    .map((mark) => ({ mark, start: Math.max(mark.start, block.start), end: Math.min(mark.end, block.end) }))
    .filter((part) => part.start < part.end)
    .sort(outerFirst)
  return nest(block, inside)
}

type Part<M> = Span & { readonly mark: M }

function nest<M extends Span>(within: Span, parts: readonly Part<M>[]): readonly MarkNode<M>[] {
  const nodes: MarkNode<M>[] = []
  let at = within.start
  const queue = [...parts]
  for (let part = queue.shift(); part; part = queue.shift()) {
    const { mark, start, end } = part
    if (start > at) nodes.push({ kind: 'text', start: at, end: start })
    const touching = queue.filter((p) => p.start < end)
    const rest = queue.filter((p) => p.start >= end)
    // What sticks out comes back, cut, in its place behind this mark.
    const cut = touching.filter((p) => p.end > end).map((p) => ({ ...p, start: end }))
    queue.splice(0, queue.length, ...[...cut, ...rest].sort(outerFirst))
    const inner = touching.map((p) => ({ ...p, end: Math.min(p.end, end) }))
    nodes.push({
      kind: 'mark',
      mark,
      start,
      end,
      first: start === mark.start,
      last: end === mark.end,
      children: nest({ start, end }, inner),
    })
    at = end
  }
  if (at < within.end) nodes.push({ kind: 'text', start: at, end: within.end })
  return nodes
}
