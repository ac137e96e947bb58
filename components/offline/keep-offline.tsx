'use client'

import { useEffect, useSyncExternalStore } from 'react'

/** Has the page, and what it marks with `data-keep`, kept for reading without a network; says when there is none. */
export function KeepOffline() {
  const isOffline = useSyncExternalStore(
    subscribe,
    () => !navigator.onLine,
    () => false,
  )
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
    const start = () => void keepVisited().catch(() => undefined)
    // After everything that the reader waits for.
    if (document.readyState === 'complete') start()
    else addEventListener('load', start, { once: true })
    return () => removeEventListener('load', start)
  }, [])
  return (
    <p
      role="status"
      className="no-print fixed start-3 bottom-3 z-[5] bg-ink px-3 py-1.5 text-paper empty:hidden"
    >
      {isOffline && 'No connection: pages are shown as you last saw them'}
    </p>
  )
}

/** On the first visit no worker has seen what the page fetched. A reader who asks for little data is sent none unasked. */
async function keepVisited() {
  await navigator.serviceWorker.register(`/sw.js?build=${process.env.SYNOPTIC_BUILD}`)
  const { active } = await navigator.serviceWorker.ready
  const saves = 'connection' in navigator && Object(navigator.connection).saveData === true
  const further = saves ? [] : document.querySelectorAll<HTMLAnchorElement>('a[data-keep]')
  const fetched = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/api/events/'))
  active?.postMessage({
    keep: ['/', location.pathname, ...fetched, ...[...further].map((link) => link.pathname)],
  })
}

function subscribe(onChange: () => void) {
  addEventListener('online', onChange)
  addEventListener('offline', onChange)
  return () => {
    removeEventListener('online', onChange)
    removeEventListener('offline', onChange)
  }
}
