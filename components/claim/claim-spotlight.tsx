'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { answerClaims } from './answer-claims'
import { ClaimPanel } from './claim-panel'
import { KeysHelp } from './keys-help'
import { leaveFar } from './leave-far'
import { createPanels, type OpenClaim, type Panels } from './panels'
import { OPENS } from './refs'
import { Sheet } from './sheet'
import { useReadingKeys } from './use-reading-keys'
import { watchNear } from './watch-near'
import { whenIdle } from './when-idle'

type Props = { event: string; article?: string; children: ReactNode }

/** From here on a page has room beside the text (Tailwind's lg). */
const WIDE = '(min-width: 64rem)'

/**
 * What turns a page of marks into one that answers: pointing at a claim lights up all its places, opening it shows the
 * other sources' words. It listens at the root, so the marks themselves stay plain server-rendered HTML, and keeps what
 * is open out of its own state: a page of hundreds of claims is not gone through again for one.
 */
export function ClaimSpotlight({ event, article, children }: Props) {
  const [client] = useState(() => new QueryClient())
  const [sheet, setSheet] = useState<OpenClaim | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const panels = useRef<Panels>(null)
  useReadingKeys(event, root, panels)

  useEffect(() => {
    const page = root.current
    if (!page) return
    const near = watchNear((opener) => own.expect(opener))
    const own = createPanels({ client, event, article, showSheet: setSheet, forget: near.watch })
    panels.current = own
    for (const opener of page.querySelectorAll(OPENS)) near.watch(opener)
    const stopAnswering = answerClaims(page, own, article !== undefined)
    const wide = matchMedia(WIDE)
    wide.addEventListener('change', own.place)
    const settle = () => whenIdle(() => leaveFar(page))
    if (document.readyState === 'complete') settle()
    else addEventListener('load', settle, { once: true })
    return () => {
      removeEventListener('load', settle)
      wide.removeEventListener('change', own.place)
      stopAnswering()
      near.stop()
      own.dispose()
      panels.current = null
    }
  }, [client, event, article])

  return (
    <QueryClientProvider client={client}>
      <div ref={root}>{children}</div>
      {sheet &&
        createPortal(
          <Sheet claim={sheet.claim} over={sheet.by} onClose={() => panels.current?.close()}>
            <ClaimPanel key={sheet.claim} event={event} claim={sheet.claim} without={article} />
          </Sheet>,
          document.body,
        )}
      <KeysHelp />
    </QueryClientProvider>
  )
}
