'use client'

import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { ClaimPanel } from './claim-panel'
import { claimQuery } from './claim-query'
import { openedBy } from './refs'
import { whenIdle } from './when-idle'

export type OpenClaim = {
  readonly claim: string
  /** What opened it, to go back to. */ readonly by: HTMLElement
  readonly pinned: boolean
}

/** Opens and closes a page's claims, one at a time. Made by createPanels. */
export type Panels = {
  readonly current: () => OpenClaim | null
  readonly open: (next: OpenClaim) => void
  /** Closes what is open, and gives the focus back where a reader had opened it. */
  readonly close: () => void
  /** Puts what is open where there is room for it now: the window has changed. */
  readonly place: () => void
  /** Fetches what may be opened next, and draws it out of sight as soon as the browser has nothing else to do. */
  readonly expect: (opener: HTMLElement) => void
  readonly dispose: () => void
}

type Options = {
  readonly client: QueryClient
  readonly event: string
  readonly article: string | undefined
  /** Shows what has no place in the page as a sheet; null takes it away. */
  readonly showSheet: (open: OpenClaim | null) => void
  /** Hears of an opener whose panel is no longer drawn. */
  readonly forget: (opener: HTMLElement) => void
}

/** So many panels stay drawn. More fill a phone's memory; fewer are drawn anew when a reader goes back a little. */
const KEPT = 24

/**
 * Panels are drawn into their places ahead, each by a root of its own, and laid out there unseen. A press shows one by an
 * attribute: rendering it then would take a slow phone the time in which a reader presses a second time.
 */
export function createPanels({ client, event, article, showSheet, forget }: Options): Panels {
  /** By place, the one drawn longest ago first. */
  const drawn = new Map<HTMLElement, { claim: string; root: Root; opener: HTMLElement }>()
  let shown: OpenClaim | null = null

  const draw = (place: HTMLElement, opener: HTMLElement, claim: string): void => {
    const before = drawn.get(place)
    if (before?.claim === claim) return
    const root = before?.root ?? createRoot(place)
    drawn.set(place, { claim, root, opener })
    root.render(
      <QueryClientProvider client={client}>
        <LaidOut>
          <ClaimPanel key={claim} event={event} claim={claim} without={article} />
        </LaidOut>
      </QueryClientProvider>,
    )
    dropOldest()
  }

  const dropOldest = (): void => {
    for (const [place, { root, opener }] of drawn) {
      if (drawn.size <= KEPT) return
      if (place.hasAttribute('data-panel')) continue
      drawn.delete(place)
      root.unmount()
      forget(opener)
    }
  }

  const show = (next: OpenClaim, place: HTMLElement | null): void => {
    if (place) {
      flushSync(() => draw(place, next.by, next.claim))
      place.setAttribute('data-panel', '')
      place.setAttribute('data-refs', next.claim)
    } else if (next.pinned) showSheet(next)
    next.by.setAttribute('aria-expanded', 'true')
  }

  const hide = (was: OpenClaim): void => {
    was.by.setAttribute('aria-expanded', 'false')
    for (const [place] of drawn) {
      place.removeAttribute('data-panel')
      place.removeAttribute('data-refs')
    }
    showSheet(null)
  }

  const open = (next: OpenClaim): void => {
    // Asked before anything changes: afterwards the page would be laid out for the answer.
    const place = placeOf(next.by)
    if (shown) hide(shown)
    shown = next
    show(next, place)
  }

  return {
    current: () => shown,
    open,
    close: () => {
      if (!shown) return
      if (shown.pinned) shown.by.focus({ preventScroll: true })
      hide(shown)
      shown = null
    },
    place: () => shown && open(shown),
    expect: (opener) => {
      const claim = openedBy(opener)
      if (!claim) return
      const query = claimQuery(event, claim)
      void client.prefetchQuery(query).then(() =>
        whenIdle(() => {
          const place = placeOf(opener)
          if (place?.checkVisibility() && client.getQueryData(query.queryKey)) draw(place, opener, claim)
        }),
      )
    },
    dispose: () => {
      for (const { root } of drawn.values()) root.unmount()
      drawn.clear()
    },
  }
}

/** Where the page keeps room for what an opener opens: under its line or in the margin; null where it has none now. */
function placeOf(opener: HTMLElement): HTMLElement | null {
  const place = document.getElementById(opener.getAttribute('data-slot') ?? '')
  return place?.parentElement?.checkVisibility() ? place : null
}

/** Asks for its own size, so that what is drawn out of sight is laid out before it is shown. */
function LaidOut({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => void box.current?.getBoundingClientRect())
  return <div ref={box}>{children}</div>
}
