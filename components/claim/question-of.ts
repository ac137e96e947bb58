import type { Difference } from '@/lib/views/claim-view'

/** What a reader asks of a detail; the source's own words for it stand below. */
export const questionOf: Record<Difference['facet'], string> = {
  number: 'How many, how long',
  time: 'When',
  place: 'Where',
  name: 'Who',
  status: 'In what standing',
  attribution: 'Who says so',
  polarity: 'Whether',
}
