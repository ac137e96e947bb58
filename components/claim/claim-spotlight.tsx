'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { ClaimPlace } from './claim-place'
import { claimQuery } from './claim-query'
import { KeysHelp } from './keys-help'
import { lightUp, OPENS, openedBy, refsOf } from './refs'
import { useReadingKeys } from './use-reading-keys'

type Props = { event: string; article?: string; children: ReactNode }

export type OpenClaim = {
  readonly claim: string
  /** What opened it, to go back to. */ readonly by: HTMLElement
  readonly pinned: boolean
}

/** Longer and a reader waits for the words; shorter and they flicker past under a pointer that only crosses them. */
const HOVER_MS = 180

/**
 * What turns a page of marks into one that answers: pointing at a claim lights up all its places, opening it shows the
 * other sources' words. It listens at the root, so the marks themselves stay plain server-rendered HTML.
 */
export function ClaimSpotlight({ event, article, children }: Props) {
  const [client] = useState(() => new QueryClient())
  const [open, setOpen] = useState<OpenClaim | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const hover = useRef<ReturnType<typeof setTimeout>>(undefined)
  useReadingKeys(event, root, open, close)
  useNear(root, (claim) => void client.prefetchQuery(claimQuery(event, claim)))

  function close() {
    clearTimeout(hover.current)
    if (open?.pinned) open.by.focus({ preventScroll: true })
    setOpen(null)
  }

  useEffect(() => {
    const page = root.current
    if (!page) return
    const point = (e: PointerEvent) => {
      if (e.pointerType !== 'mouse' || !(e.target instanceof HTMLElement)) return
      const mark = e.target.closest<HTMLElement>('mark[data-passage]')
      lightUp(refsOf(e.target))
      clearTimeout(hover.current)
      if (article && !e.target.closest('[data-panel]'))
        hover.current = setTimeout(() => {
          const opener = mark?.querySelector<HTMLElement>(OPENS)
          const claim = openedBy(opener)
          setOpen((was) =>
            was?.pinned ? was : claim && opener ? { claim, by: opener, pinned: false } : null,
          )
        }, HOVER_MS)
    }
    const focus = (e: FocusEvent) => lightUp(refsOf(e.target as Element))
    const click = (e: MouseEvent) => {
      if (e.metaKey || e.ctrlKey || e.shiftKey || e.altKey || !(e.target instanceof HTMLElement)) return
      const target = e.target
      const other = target.closest('a, button, summary, input, label')
      const opener =
        target.closest<HTMLElement>(OPENS) ??
        (other ? null : target.closest('mark[data-passage]')?.querySelector<HTMLElement>(OPENS))
      const claim = openedBy(opener)
      if (!opener || !claim) return
      e.preventDefault()
      clearTimeout(hover.current)
      setOpen((was) => (was?.pinned && was.by === opener ? null : { claim, by: opener, pinned: true }))
    }
    // On the document: a pointer that leaves the page's part for the footer has left the claim too.
    document.addEventListener('pointerover', point)
    page.addEventListener('focusin', focus)
    page.addEventListener('click', click)
    // What the reader has focused before this ran is lit as well.
    lightUp(refsOf(document.activeElement))
    page.setAttribute('data-answers', '')
    return () => {
      clearTimeout(hover.current)
      document.removeEventListener('pointerover', point)
      page.removeEventListener('focusin', focus)
      page.removeEventListener('click', click)
    }
  }, [article])

  useEffect(() => {
    const opener = open?.by
    opener?.setAttribute('aria-expanded', 'true')
    return () => opener?.setAttribute('aria-expanded', 'false')
  }, [open?.by])

  return (
    <QueryClientProvider client={client}>
      <div ref={root}>{children}</div>
      {open && <ClaimPlace event={event} article={article} open={open} onClose={close} />}
      <KeysHelp />
    </QueryClientProvider>
  )
}

/** Calls `near` once for each claim whose opener comes near the window. */
function useNear(root: React.RefObject<HTMLElement | null>, near: (claim: string) => void) {
  const latest = useRef(near)
  useEffect(() => {
    latest.current = near
  })
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          const claim = openedBy(target)
          if (!isIntersecting || !claim) continue
          observer.unobserve(target)
          latest.current(claim)
        }
      },
      { rootMargin: '100px' },
    )
    for (const opener of root.current?.querySelectorAll(OPENS) ?? []) observer.observe(opener)
    return () => observer.disconnect()
  }, [root])
}
