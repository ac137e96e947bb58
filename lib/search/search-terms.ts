import type { Span } from '../text/span'

/** In characters. Longer runs are no words, and each would be compared with every word of the index. */
const LONGEST_TERM = 40

/** The words of a text as the index knows them, each with its place: letters and digits, without accents, lower case. */
export function findTerms(text: string): readonly (Span & { readonly term: string })[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    term: match[0].normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().slice(0, LONGEST_TERM),
  }))
}

export const termsOf = (text: string): string[] =>
  findTerms(text)
    .map(({ term }) => term)
    .filter((term) => term !== '')

/** Where a text holds one of the terms, in order: what a result marks. */
export const findMarks = (text: string, terms: ReadonlySet<string>): readonly Span[] =>
  findTerms(text).flatMap(({ start, end, term }) => (terms.has(term) ? [{ start, end }] : []))
