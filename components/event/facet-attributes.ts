import type { ClaimFacets } from '@/lib/views/claim-filter'

/** A claim's facets as its line carries them, for the filter to read. */
export const facetAttributes = (facets: ClaimFacets | undefined) =>
  facets && {
    'data-standing': facets.standing,
    'data-tellers': facets.tellers.join(' '),
    'data-speakers': facets.speakers.join(' '),
  }

/** Back from attributes to facets. */
export const readFacets = ({ dataset }: HTMLElement): ClaimFacets => ({
  standing: dataset.standing === 'agreed' || dataset.standing === 'differ' ? dataset.standing : 'alone',
  tellers: dataset.tellers?.split(' ') ?? [],
  speakers: dataset.speakers?.split(' ') ?? [],
})
