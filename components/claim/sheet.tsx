'use client'

import { useEffect, useRef } from 'react'
import { useDragDown } from './use-drag-down'

type Props = { claim: string; over: HTMLElement; children: React.ReactNode; onClose: () => void }

/** A phone's place for an open claim: the lower part of the window, drawn down or closed by button or Escape. */
export function Sheet({ claim, over, children, onClose }: Props) {
  const sheet = useRef<HTMLDivElement>(null)
  const close = useRef<HTMLButtonElement>(null)
  const handle = useDragDown(sheet, onClose)
  useEffect(() => {
    close.current?.focus({ preventScroll: true })
    // The sheet takes the lower part of the window: what it speaks of must stay in sight above it, from its first line on.
    const passage = over.closest('mark[data-passage]') ?? over
    const { top, bottom } = passage.getBoundingClientRect()
    if (top < 0 || bottom > innerHeight * 0.35)
      passage.scrollIntoView({ block: 'start', behavior: isStill() ? 'auto' : 'smooth' })
  }, [over])
  return (
    <div
      ref={sheet}
      role="dialog"
      aria-label="The other sources’ words"
      data-panel=""
      data-refs={claim}
      className="sheet no-print fixed inset-x-0 bottom-0 z-10 flex max-h-[60dvh] flex-col border-t-2 border-ink bg-paper"
      onKeyDown={(e) => e.key === 'Escape' && onClose()}
    >
      <div {...handle} className="sheet-handle relative flex justify-end px-5 pt-2 md:px-12">
        <button ref={close} type="button" className="reading-link cursor-pointer py-2" onClick={onClose}>
          Close
        </button>
      </div>
      <div className="overflow-y-auto overscroll-contain px-5 pb-6 md:px-12">{children}</div>
    </div>
  )
}

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
