import { queryOptions } from '@tanstack/react-query'
import { claimDataPath } from '@/lib/links/paths'
import type { ClaimView } from '@/lib/views/claim-view'

async function fetchClaim(event: string, claim: string, signal: AbortSignal): Promise<ClaimView> {
  const response = await fetch(claimDataPath(event, claim), { signal })
  if (!response.ok) throw new Error(`The claim could not be fetched (${response.status}).`)
  return response.json()
}

/** One claim with all its wordings. A build never changes under a page, so what was fetched stays good. */
export const claimQuery = (event: string, claim: string) =>
  queryOptions({
    queryKey: ['claim', event, claim],
    queryFn: ({ signal }) => fetchClaim(event, claim, signal),
    staleTime: Infinity,
    retry: 1,
    // Without a network the service worker may have a copy: asking is never in vain.
    networkMode: 'always',
  })
