import { queryOptions } from '@tanstack/react-query'
import { claimWordsPath } from '@/lib/links/paths'
import type { ClaimWords } from '@/lib/views/claim-words'

async function fetchWords(event: string, signal: AbortSignal): Promise<ClaimWords> {
  const response = await fetch(claimWordsPath(event), { signal })
  if (!response.ok) throw new Error(`The words of the claims could not be fetched (${response.status}).`)
  return response.json()
}

/** The words of all wordings of an event's claims: fetched once a reader filters by words. */
export const wordsQuery = (event: string) =>
  queryOptions({
    queryKey: ['words', event],
    queryFn: ({ signal }) => fetchWords(event, signal),
    staleTime: Infinity,
    retry: 1,
    // Without a network the service worker may have a copy: asking is never in vain.
    networkMode: 'always',
  })
