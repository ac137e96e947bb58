/** Long enough for the eye to see where the text went, short enough not to be waited for. */
const MS = 160

let running = 0

/** Moves a scroller by so many pixels; at once where the reader asks for less motion. A new move ends the last one. */
export function scrollBy(scroller: Element, distance: number): void {
  cancelAnimationFrame(running)
  const from = scroller.scrollTop
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    scroller.scrollTop = from + distance
    return
  }
  const start = performance.now()
  const step = (now: number) => {
    const part = Math.min(1, (now - start) / MS)
    scroller.scrollTop = from + distance * (1 - (1 - part) ** 3)
    if (part < 1) running = requestAnimationFrame(step)
  }
  running = requestAnimationFrame(step)
}
