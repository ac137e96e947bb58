'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}
const canShare = () => typeof navigator.share === 'function'

/** Hands a page to the system's own share sheet; absent where the system has none, and without JavaScript. */
export function SystemShare({ path, text }: { path: string; text: string }) {
  const can = useSyncExternalStore(never, canShare, () => false)
  if (!can) return null
  // A reader who closes the sheet has shared nothing and broken nothing.
  const share = () => navigator.share({ text, url: new URL(path, location.href).href }).catch(() => undefined)
  return (
    <button type="button" className="no-print reading-link cursor-pointer" onClick={share}>
      Share …
    </button>
  )
}
