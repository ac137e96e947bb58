import { isFiltering, matchesFilter, type ClaimFilter } from '@/lib/views/claim-filter'
import { readFacets } from './facet-attributes'

/** Hides the lines, rows and contradictions of claims that a filter leaves out. Returns how many claims it leaves. */
export function applyFilter(page: ParentNode, filter: ClaimFilter): number {
  const left = new Set<string>()
  for (const line of page.querySelectorAll<HTMLElement>('li[data-standing]')) {
    const words = line.querySelector('a')?.textContent ?? ''
    const matches = matchesFilter(readFacets(line), words, filter)
    line.hidden = !matches
    if (matches) left.add(line.id)
  }
  for (const row of page.querySelectorAll<HTMLElement>('tr[data-refs], li[data-differs]'))
    row.hidden = !left.has(row.dataset.refs ?? '')
  for (const more of page.querySelectorAll<HTMLDetailsElement>('[aria-labelledby="alone"] details'))
    more.open = isFiltering(filter)
  return left.size
}
