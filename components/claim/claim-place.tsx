'use client'

import { useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { ClaimPanel } from './claim-panel'
import type { OpenClaim } from './claim-spotlight'
import { Sheet } from './sheet'

/** From here on a page has room beside the text (Tailwind's lg). */
const WIDE = '(min-width: 64rem)'

function useWide(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = matchMedia(WIDE)
      query.addEventListener('change', onChange)
      return () => query.removeEventListener('change', onChange)
    },
    () => matchMedia(WIDE).matches,
    () => false,
  )
}

type Props = { event: string; article: string | undefined; open: OpenClaim; onClose: () => void }

/** Puts an open claim where the page keeps a place for it: under its line, in the margin, or as a sheet at the bottom. */
export function ClaimPlace({ event, article, open, onClose }: Props) {
  const wide = useWide()
  const slotId = open.by.getAttribute('data-slot')
  const slot = slotId && (wide || !article) ? document.getElementById(slotId) : null
  const panel = <ClaimPanel key={open.claim} event={event} claim={open.claim} without={article} />
  if (slot)
    return createPortal(
      <div data-panel="" data-refs={open.claim}>
        {panel}
      </div>,
      slot,
    )
  if (!open.pinned) return null
  return createPortal(
    <Sheet over={open.by} onClose={onClose}>
      {panel}
    </Sheet>,
    document.body,
  )
}
