'use client'

import { useSyncExternalStore } from 'react'

function subscribe(onChange: () => void) {
  addEventListener('popstate', onChange)
  return () => removeEventListener('popstate', onChange)
}

/** The query of the address, which holds the state that a reader may send; '' until it is known. */
export const useAddress = (): string =>
  useSyncExternalStore(
    subscribe,
    () => location.search,
    () => '',
  )

/** One part of the query; null where the address does not have it. Other parts may change without notice. */
export const useAddressPart = (name: string): string | null =>
  useSyncExternalStore(
    subscribe,
    () => new URLSearchParams(location.search).get(name),
    () => null,
  )

type Change = {
  readonly set: Readonly<Record<string, string | null>>
  readonly place?: string
  readonly keep?: boolean
}

/**
 * Changes the query of the address: null and '' take a part out. It is a step back for the browser's own button, or with
 * `keep` none, for what changes with every letter typed.
 */
export function changeAddress({ set, place, keep = false }: Change): void {
  const address = new URL(location.href)
  for (const [name, value] of Object.entries(set))
    if (value) address.searchParams.set(name, value)
    else address.searchParams.delete(name)
  if (place !== undefined) address.hash = place
  if (keep) history.replaceState(history.state, '', address)
  else history.pushState(null, '', address)
  dispatchEvent(new PopStateEvent('popstate'))
}
