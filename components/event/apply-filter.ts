import { foldWords, isFiltering, matchesFilter, type ClaimFilter } from '@/lib/views/claim-filter'
import type { ClaimWords } from '@/lib/views/claim-words'
import { readFacets } from './facet-attributes'

/**
 * Hides the lines, rows, times and contradictions of claims that a filter leaves out. `others` are the words of the
 * claims' other wordings, as far as they are known. Returns how many claims it leaves.
 */
export function applyFilter(page: ParentNode, filter: ClaimFilter, others: ClaimWords): number {
  const left = new Set<string>()
  for (const line of page.querySelectorAll<HTMLElement>('li[data-standing]')) {
    const shown = filter.text === '' ? [] : foldWords(line.querySelector('a')?.textContent ?? '')
    const matches = matchesFilter(
      readFacets(line),
      [...shown, ...(others[line.id]?.split(' ') ?? [])],
      filter,
    )
    line.hidden = !matches
    if (matches) left.add(line.id)
  }
  for (const row of page.querySelectorAll<HTMLElement>('tr[data-refs], li[data-differs], li[data-told]'))
    row.hidden = !left.has(row.dataset.refs ?? '')
  for (const more of page.querySelectorAll<HTMLDetailsElement>(
    ':is([aria-labelledby="alone"], [data-moment]) details',
  ))
    more.open = isFiltering(filter)
  hideEmptied(page, isFiltering(filter))
  return left.size
}

/** The parts of the page that go with the last of their lines, and what a line of each is. */
const PARTS = [
  [
    ':is([aria-labelledby="reported"], [aria-labelledby="differ"], [aria-labelledby="when"], [aria-labelledby="undated"], [aria-labelledby="alone"], [data-moment])',
    'li[data-refs]',
  ],
  ['[aria-labelledby="coverage"]', 'tr[data-refs]'],
  ['section:is([aria-labelledby^="told-by"], [aria-label^="Told by"])', 'li'],
] as const

/** By a script and not by `:has()`, which would be asked about the whole page again with every panel that opens. */
function hideEmptied(page: ParentNode, isFiltered: boolean) {
  for (const [part, line] of PARTS)
    for (const each of page.querySelectorAll<HTMLElement>(part))
      each.hidden = isFiltered && !each.querySelector(`${line}:not([hidden])`)
}
