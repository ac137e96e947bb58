import { partnersOf, scrollerOf, sideOf, viewOf, type Box } from './tied'

/** So thin a tie still shows where it goes, when its passage is out of view. */
const LEAST_HEIGHT = 2

/** Draws a band from a mark to each of its partners across the gutter, or wipes it where there is no mark. */
export function drawTies(svg: SVGSVGElement, mark: Element | null): void {
  const frame = svg.getBoundingClientRect()
  const partners = mark && frame.width > 0 ? partnersOf(mark) : []
  svg.replaceChildren(
    ...partners.map((partner) => {
      const isLeft = sideOf(mark)?.dataset.side === 'left'
      const [left, right] = isLeft ? [mark, partner] : [partner, mark]
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
      path.setAttribute('d', band(frame.width, seen(left, frame.top), seen(right, frame.top)))
      return path
    }),
  )
}

/** The part of a mark that its pane shows; the pane's nearest edge where it shows none. */
function seen(mark: Element | null, origin: number): Box {
  if (!mark) return { top: 0, bottom: 0 }
  const view = viewOf(scrollerOf(mark))
  const box = mark.getBoundingClientRect()
  const within = (y: number) => Math.min(view.bottom, Math.max(view.top, y)) - origin
  return { top: within(box.top), bottom: Math.max(within(box.bottom), within(box.top) + LEAST_HEIGHT) }
}

function band(width: number, left: Box, right: Box): string {
  const half = width / 2
  return [
    `M0 ${left.top}`,
    `C${half} ${left.top} ${half} ${right.top} ${width} ${right.top}`,
    `V${right.bottom}`,
    `C${half} ${right.bottom} ${half} ${left.bottom} 0 ${left.bottom}`,
    'Z',
  ].join('')
}
