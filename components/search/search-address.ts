import type { SearchKind } from '@/lib/search/search-document'

/** The address of a search: what a reader sends who wants another to see the same. */
export const searchAddress = (query: string, kind: SearchKind | null): string =>
  `/search?${new URLSearchParams({ ...(query ? { q: query } : {}), ...(kind ? { kind } : {}) })}`
