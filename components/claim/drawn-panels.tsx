'use client'

import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { ClaimPanel } from './claim-panel'

/** The panels that are drawn into their places, seen or unseen. Made by createDrawnPanels. */
export type DrawnPanels = {
  /** Draws a claim into a place, unless it is there. */
  readonly draw: (place: HTMLElement, opener: HTMLElement, claim: string) => void
  /** Every place that holds a panel. */
  readonly places: () => Iterable<HTMLElement>
  readonly dispose: () => void
}

type Options = {
  readonly client: QueryClient
  readonly event: string
  readonly article: string | undefined
  /** Hears of an opener whose panel is no longer drawn. */
  readonly forget: (opener: HTMLElement) => void
}

/** So many panels stay drawn. More fill a phone's memory; fewer are drawn anew when a reader goes back a little. */
const KEPT = 24

/** Draws panels, each by a root of its own, and takes away the one drawn longest ago that is not on show. */
export function createDrawnPanels({ client, event, article, forget }: Options): DrawnPanels {
  /** By place, the one drawn longest ago first. */
  const drawn = new Map<HTMLElement, { claim: string; root: Root; opener: HTMLElement }>()

  const dropOldest = (): void => {
    for (const [place, { root, opener }] of drawn) {
      if (drawn.size <= KEPT) return
      if (place.hasAttribute('data-panel')) continue
      drawn.delete(place)
      root.unmount()
      forget(opener)
    }
  }

  return {
    draw: (place, opener, claim) => {
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
    },
    places: () => drawn.keys(),
    dispose: () => {
      for (const { root } of drawn.values()) root.unmount()
      drawn.clear()
    },
  }
}

/** Asks for its own size, so that what is drawn out of sight is laid out before it is shown. */
function LaidOut({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => void box.current?.getBoundingClientRect())
  return <div ref={box}>{children}</div>
}
