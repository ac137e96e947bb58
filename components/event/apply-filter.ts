import { foldWords, isFiltering, matchesFilter, type ClaimFilter } from '@/lib/views/claim-filter'
import type { ClaimWords } from '@/lib/views/claim-words'
import { findFiltered, type FilteredLine } from './find-filtered'
import { isLeftOut, leaveOut } from './leave-out'

/**
 * Hides the lines, rows, times and contradictions of claims that a filter leaves out, the parts of the page that it leaves
 * empty, and what is not counted anew. `others` are the words of the claims' other wordings, as far as they are known.
 * Returns how many claims it leaves.
 */
export function applyFilter(filter: ClaimFilter, others: ClaimWords): number {
  const { lines, followers, rests, counts, quotes, parts } = findFiltered()
  const left = new Set<string>()
  for (const each of lines) {
    const matches = matchesFilter(each.facets, wordsOf(each, filter, others), filter)
    leaveOut(each.line, !matches)
    if (matches) left.add(each.line.id)
  }
  for (const follower of followers) leaveOut(follower, !left.has(follower.dataset.refs ?? ''))
  for (const { rest, lines } of rests) rest.open = isFiltering(filter) && !lines.every(isLeftOut)
  for (const count of counts) count.hidden = isFiltering(filter)
  if (quotes) leaveOut(quotes, isFiltering({ ...filter, speaker: null }))
  for (const { part, lines } of parts) leaveOut(part, isFiltering(filter) && lines.every(isLeftOut))
  return left.size
}

const wordsOf = ({ line }: FilteredLine, { text }: ClaimFilter, others: ClaimWords): readonly string[] =>
  text === ''
    ? []
    : [...foldWords(line.querySelector('a')?.textContent ?? ''), ...(others[line.id]?.split(' ') ?? [])]
