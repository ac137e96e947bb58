import { scrollBy } from './scroll-by'
import { partnersOf, passageInView, restingLine, scrollerOf, sideOf, viewOf, TIED } from './tied'

const PASSAGE = 'mark[data-passage][id]'

const topOf = (element: Element): number => element.getBoundingClientRect().top

/** Lays a mark at a height of the window, at once. */
export function layAt(mark: Element, height: number): void {
  scrollerOf(mark).scrollTop += topOf(mark) - height
}

/** Lays a mark where its text is read from. */
export const layAtLine = (mark: Element): void => layAt(mark, restingLine(viewOf(scrollerOf(mark))))

/** Shows the text that holds a mark, where one text is shown at a time. */
export function showSide(mark: Element): void {
  const side = sideOf(mark)
  const choice = document.querySelector<HTMLInputElement>(`#show-${side?.dataset.side ?? ''}`)
  if (choice && side && !side.checkVisibility()) choice.checked = true
}

/** Whether the texts lie in panes of their own, so that one can move without the other. */
export const movesAlone = (mark: Element): boolean => scrollerOf(mark) !== document.scrollingElement

/**
 * Moves the other text so that a mark's partner is in view, on the same line as the mark. With `exact` it is laid there
 * even where another place of the window shows it already, and for one claim alone where it is named.
 */
export function bringAlong(mark: HTMLElement, exact: boolean, claim?: string): void {
  const partners = partnersOf(mark, claim).filter((partner) => partner.checkVisibility())
  const [first] = partners
  if (!first || !movesAlone(first)) return
  const view = viewOf(scrollerOf(first))
  const isSeen = (partner: Element) => {
    const { top, bottom } = partner.getBoundingClientRect()
    return top >= view.top && bottom <= view.bottom
  }
  if (!exact && partners.some(isSeen)) return
  const scroller = scrollerOf(first)
  const distance = topOf(first) - Math.max(topOf(mark), view.top)
  const end = scroller.scrollHeight - scroller.clientHeight
  const reached = Math.min(end, Math.max(0, scroller.scrollTop + distance)) - scroller.scrollTop
  // At an end of the other text this one goes the rest of the way.
  if (exact) scrollerOf(mark).scrollTop -= distance - reached
  scrollBy(scroller, reached)
}

/** Gives a link that puts another source on one side the place that the reader is at on the side that stays. */
export function carryPlace(link: HTMLAnchorElement): void {
  const changing = sideOf(link)
  const staying = [...document.querySelectorAll('[data-side]')].find((side) => side !== changing)
  if (!changing || !staying) return
  const shown = staying.checkVisibility()
  const passage = shown ? passageInView(staying, PASSAGE) : passageInView(changing, TIED)
  const place = passage && (shown ? passage : partnersOf(passage)[0])
  link.hash = place && scrollerOf(shown ? place : changing).scrollTop > 0 ? place.id : ''
}
