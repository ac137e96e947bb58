import type { ClaimFacets } from '@/lib/views/claim-filter'
import { readFacets } from './facet-attributes'

export type FilteredLine = { readonly line: HTMLElement; readonly facets: ClaimFacets }

/** What of the event page a filter shows or hides. */
export type Filtered = {
  readonly lines: readonly FilteredLine[]
  /** Rows of the coverage, contradictions and times: they go with their claim's line. */
  readonly followers: readonly HTMLElement[]
  /** The rest of long lists, which a filter opens. */
  readonly rests: readonly { readonly rest: HTMLDetailsElement; readonly lines: readonly HTMLElement[] }[]
  /** What is counted before a filter is no count of what it leaves. */
  readonly counts: readonly HTMLElement[]
  /** The part that a filter does not go through. */
  readonly quotes: HTMLElement | null
  /** What goes with the last of its lines. */
  readonly parts: readonly { readonly part: HTMLElement; readonly lines: readonly HTMLElement[] }[]
}

/** The parts of the page that go with the last of their lines, and what a line of each is. */
const PARTS = [
  [
    ':is([aria-labelledby="reported"], [aria-labelledby="differ"], [aria-labelledby="when"], [aria-labelledby="undated"], [aria-labelledby="alone"], [data-moment])',
    'li[data-refs]',
  ],
  ['section:is([aria-labelledby^="told-by"], [aria-label^="Told by"])', 'li[data-refs]'],
  [':is([aria-labelledby="coverage"], .coverage > tbody)', 'tr[data-refs]'],
] as const

let filtered: Filtered | undefined

/**
 * Returns what a filter goes through. Looked for once, since a page's lines stay the same and there may be thousands of
 * elements; and left out one by one, since a mark at the root would have all their styles looked through again.
 */
export function findFiltered(): Filtered {
  filtered ??= {
    lines: all('li[data-standing]').map((line) => ({ line, facets: readFacets(line) })),
    followers: all('tr[data-refs], li[data-differs], li[data-told]'),
    rests: [
      ...document.querySelectorAll<HTMLDetailsElement>(
        ':is([aria-labelledby="alone"], [data-moment]) details',
      ),
    ].map((rest) => ({ rest, lines: all('li[data-refs]', rest) })),
    counts: all('.whole-count'),
    quotes: document.querySelector('[aria-labelledby="said"]'),
    parts: PARTS.flatMap(([part, line]) => all(part).map((each) => ({ part: each, lines: all(line, each) }))),
  }
  return filtered
}

const all = (selector: string, within: ParentNode = document): readonly HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(selector),
]
