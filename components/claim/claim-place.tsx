'use client'

import { useEffect, useRef, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { ClaimPanel } from './claim-panel'
import type { OpenClaim } from './claim-spotlight'

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

type SheetProps = { over: HTMLElement; children: React.ReactNode; onClose: () => void }

function Sheet({ over, children, onClose }: SheetProps) {
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    close.current?.focus({ preventScroll: true })
    // The sheet takes the lower part of the window: what it speaks of must stay in sight above it.
    if (over.getBoundingClientRect().bottom > innerHeight * 0.35)
      over.scrollIntoView({ block: 'start', behavior: 'smooth' })
  }, [over])
  return (
    <div
      role="dialog"
      aria-label="The other sources’ words"
      data-panel=""
      className="no-print fixed inset-x-0 bottom-0 z-10 max-h-[60dvh] overflow-y-auto overscroll-contain border-t-2 border-ink bg-paper px-5 pt-2 pb-6"
      onKeyDown={(e) => e.key === 'Escape' && onClose()}
    >
      <p className="flex justify-end">
        <button ref={close} type="button" className="reading-link cursor-pointer py-2" onClick={onClose}>
          Close
        </button>
      </p>
      {children}
    </div>
  )
}
