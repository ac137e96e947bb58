/**
 * A stretch of a text: UTF-16 offsets, `end` exclusive, so that `text.slice(start, end)` is what it shows.
 * Whatever the engine finds is one of these; nothing found is ever a copy of the text.
 */
export type Span = { readonly start: number; readonly end: number }

export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end)

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The same stretch without white space at either end: `" a "` → `"a"`. An all-blank span shrinks to its start. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--
  while (start < end && /\s/u.test(text[start] ?? '')) start++
  return { start, end }
}
