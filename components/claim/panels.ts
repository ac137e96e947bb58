import type { QueryClient } from '@tanstack/react-query'
import { flushSync } from 'react-dom'
import { claimQuery } from './claim-query'
import { createDrawnPanels } from './drawn-panels'
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

/**
 * Panels are drawn into their places ahead and laid out there unseen. A press shows one by an attribute: rendering it
 * then would take a slow phone the time in which a reader presses a second time.
 */
export function createPanels({ client, event, article, showSheet, forget }: Options): Panels {
  const drawn = createDrawnPanels({ client, event, article, forget })
  let shown: OpenClaim | null = null

  const show = (next: OpenClaim, place: HTMLElement | null): void => {
    if (place) {
      flushSync(() => drawn.draw(place, next.by, next.claim))
      place.setAttribute('data-panel', '')
      place.setAttribute('data-refs', next.claim)
    } else if (next.pinned) showSheet(next)
    next.by.setAttribute('aria-expanded', 'true')
  }

  const hide = (was: OpenClaim): void => {
    was.by.setAttribute('aria-expanded', 'false')
    for (const place of drawn.places()) {
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

  const close = (): void => {
    if (!shown) return
    if (shown.pinned) shown.by.focus({ preventScroll: true })
    hide(shown)
    shown = null
  }

  const expect = async (opener: HTMLElement): Promise<void> => {
    const claim = openedBy(opener)
    if (!claim) return
    const query = claimQuery(event, claim)
    await client.prefetchQuery(query)
    whenIdle(() => {
      const place = placeOf(opener)
      if (place?.checkVisibility() && client.getQueryData(query.queryKey)) drawn.draw(place, opener, claim)
    })
  }

  return {
    current: () => shown,
    open,
    close,
    place: () => shown && open(shown),
    expect: (opener) => void expect(opener),
    dispose: drawn.dispose,
  }
}

/** Where the page keeps room for what an opener opens: under its line or in the margin; null where it has none now. */
function placeOf(opener: HTMLElement): HTMLElement | null {
  const place = document.getElementById(opener.getAttribute('data-slot') ?? '')
  return place?.parentElement?.checkVisibility() ? place : null
}
