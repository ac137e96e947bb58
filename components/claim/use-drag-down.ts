'use client'

import { useRef, type PointerEvent, type RefObject } from 'react'

/** Let go of lower than this part of its height, a sheet closes. */
const FAR = 0.35

/** Pixels a millisecond: a flick closes wherever it ends, once it has moved farther than a tap trembles. */
const FAST = 0.5
const LEAST_PX = 16

type Drag = { readonly from: number; y: number; time: number; speed: number }

/**
 * The handlers of a handle by which a sheet is drawn down with finger, pen or mouse, and let go of to close. It moves by
 * its `translate` alone, so nothing is laid out while it follows. Buttons within the handle stay buttons.
 */
export function useDragDown(sheet: RefObject<HTMLElement | null>, onClose: () => void) {
  const drag = useRef<Drag | null>(null)

  const onPointerDown = (e: PointerEvent<HTMLElement>) => {
    if (e.button !== 0 || (e.target instanceof Element && e.target.closest('button'))) return
    e.currentTarget.setPointerCapture(e.pointerId)
    drag.current = { from: e.clientY, y: e.clientY, time: e.timeStamp, speed: 0 }
    sheet.current?.setAttribute('data-dragged', '')
  }

  const onPointerMove = (e: PointerEvent<HTMLElement>) => {
    const at = drag.current
    if (!at) return
    at.speed = (e.clientY - at.y) / Math.max(1, e.timeStamp - at.time)
    at.y = e.clientY
    at.time = e.timeStamp
    sheet.current?.style.setProperty('translate', `0 ${Math.max(0, at.y - at.from)}px`)
  }

  const letGo = () => {
    sheet.current?.removeAttribute('data-dragged')
    sheet.current?.style.removeProperty('translate')
    drag.current = null
  }

  const onPointerUp = () => {
    const at = drag.current
    if (!at || !sheet.current) return
    const way = at.y - at.from
    const closes = way > sheet.current.offsetHeight * FAR || (at.speed > FAST && way > LEAST_PX)
    if (closes) onClose()
    else letGo()
  }

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: letGo }
}
