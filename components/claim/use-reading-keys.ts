'use client'

import { useEffect, type RefObject } from 'react'
import { isTyping } from '@/components/layout/is-typing'
import { claimPath } from '@/lib/links/paths'
import { copyAddress } from './copy-address'
import type { Panels } from './panels'
import { OPENS, openedBy } from './refs'

/** j and k walk through the claims, c copies the link of the one in focus, Escape closes, ? lists the keys. Enter opens, as on any link. */
export function useReadingKeys(
  event: string,
  root: RefObject<HTMLElement | null>,
  panels?: RefObject<Panels | null>,
) {
  useEffect(() => {
    const walk = (step: 1 | -1) => {
      const stops = [...(root.current?.querySelectorAll<HTMLElement>(OPENS) ?? [])].filter((s) =>
        s.checkVisibility(),
      )
      const here = stops.findIndex((stop) => stop === document.activeElement)
      const next = here < 0 ? firstInView(stops) : stops[here + step]
      next?.focus()
      next?.scrollIntoView({ block: 'center' })
    }
    const onKey = (e: KeyboardEvent) => {
      if (e.defaultPrevented || e.metaKey || e.ctrlKey || e.altKey || isTyping(e.target)) return
      const claim = openedBy(document.activeElement) ?? panels?.current?.current()?.claim
      if (e.key === 'j') walk(1)
      else if (e.key === 'k') walk(-1)
      else if (e.key === 'c' && claim)
        void copyAddress(claimPath(event, claim)).then((done) => announce(done))
      else if (e.key === 'Escape' && panels?.current?.current()) panels.current.close()
      else if (e.key === '?') document.querySelector<HTMLDialogElement>('#keys')?.showModal()
      else return
      e.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [event, root, panels])
}

const firstInView = (stops: readonly HTMLElement[]): HTMLElement | undefined =>
  stops.find((stop) => stop.getBoundingClientRect().top > 0) ?? stops[0]

function announce(done: boolean) {
  const status = document.querySelector('#reading-status')
  if (status)
    status.textContent = done
      ? 'Link copied'
      : 'This browser does not let pages copy. Open the claim and copy its address.'
}
