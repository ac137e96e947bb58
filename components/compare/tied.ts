/**
 * How the two texts of the compare page find each other: each stands in a `data-side`, tied passages and quotes carry
 * the ids of what they state in `data-refs`, and two marks on different sides that share one are tied.
 */
/** A passage that the other side tells too. */
export const TIED = 'mark[data-passage][data-refs]'

export type Box = { readonly top: number; readonly bottom: number }

/** Where in its text's window a passage is taken to be what the reader is at; further down and the lead sentence never is. */
const READING_LINE = 0.25

export const sideOf = (element: Element | null | undefined): HTMLElement | null =>
  element?.closest<HTMLElement>('[data-side]') ?? null

/** The innermost tied mark around an element; null where there is none, or where it is cut off from any other side. */
export const tiedMark = (element: Element | null | undefined): HTMLElement | null =>
  element?.closest<HTMLElement>('mark[data-refs]') ?? null

/** The other side's marks for the same, those for a mark's first claim first; for one claim alone where it is named. */
export function partnersOf(mark: Element, claim?: string): readonly HTMLElement[] {
  const refs = (mark.getAttribute('data-refs') ?? '').split(' ').filter(Boolean)
  const own = sideOf(mark)
  const wanted = claim !== undefined && refs.includes(claim) ? [claim] : refs
  const marks = wanted.flatMap((id) => [
    ...document.querySelectorAll<HTMLElement>(`[data-side] mark[data-refs~="${CSS.escape(id)}"]`),
  ])
  return [...new Set(marks)].filter((other) => own !== null && sideOf(other) !== own)
}

/** What scrolls a text: its own pane where it has one, else the page. */
export function scrollerOf(element: Element): Element {
  const pane = element.closest('[data-pane]')
  const scrolls = pane && getComputedStyle(pane).overflowY === 'auto'
  return scrolls ? pane : (document.scrollingElement ?? document.documentElement)
}

/** The part of the window in which a scroller shows its text. */
export function viewOf(scroller: Element): Box {
  if (scroller === document.scrollingElement) return { top: 0, bottom: innerHeight }
  const { top, bottom } = scroller.getBoundingClientRect()
  return { top, bottom }
}

/** Where a passage is laid to be read. */
export const restingLine = ({ top, bottom }: Box): number => top + (bottom - top) * READING_LINE

/** Where the reader is taken to read: as far down as passages are laid, but at the ends of a text at the ends of its window. */
function readingLine(scroller: Element, view: Box): number {
  const before = scroller.scrollTop
  const after = scroller.scrollHeight - scroller.clientHeight - before
  return Math.max(Math.min(restingLine(view), view.top + before), view.bottom - after)
}

/** The passage of a side that the reader is at; null where none is in view. */
export function passageInView(side: Element, which: string): HTMLElement | null {
  const marks = [...side.querySelectorAll<HTMLElement>(which)].filter((mark) => mark.checkVisibility())
  const scroller = marks[0] && scrollerOf(marks[0])
  if (!scroller) return null
  const view = viewOf(scroller)
  const line = readingLine(scroller, view)
  const boxes = marks.map((mark) => ({ mark, box: mark.getBoundingClientRect() }))
  const away = ({ top, bottom }: Box) => (top > line ? top - line : Math.max(0, line - bottom))
  return (
    boxes
      .filter(({ box }) => box.bottom > view.top && box.top < view.bottom)
      .sort((a, b) => away(a.box) - away(b.box))[0]?.mark ?? null
  )
}
