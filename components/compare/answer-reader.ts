import { lightUp, refsOf } from '../claim/refs'
import { drawTies } from './draw-ties'
import { bringAlong, carryPlace, layAt, layAtLine, movesAlone, showSide } from './place'
import { partnersOf, passageInView, scrollerOf, sideOf, tiedMark, TIED } from './tied'

/** So many pixels a text may move by itself, as when it is laid at a line, without the reader having scrolled it. */
const LEAST_MOVE = 12

/**
 * Makes the compare page answer: pointing draws the tie, opening it lays both passages on one line, scrolling one text
 * brings the other along, and links to another source take the reader's place with them. Returns what undoes it.
 */
export function answerReader(root: HTMLElement): () => void {
  const svg = root.querySelector<SVGSVGElement>('svg[data-ties]')
  /** The side that the reader's hand is on; the other one follows. */
  let lead: Element | null = null
  /** What the tie is drawn for: the mark pointed at, else the one being read. */
  let pointed: HTMLElement | null = null
  let read: HTMLElement | null = null
  /** The claim for which it is being read, where the reader chose one. */
  let told: string | undefined
  /** Where in the window the mark being read was last. */
  let height = 0
  /** How far its text was scrolled when a passage was laid there: until it moves, that one is being read. */
  let laid: number | null = null
  let frame = 0

  const draw = () => svg && drawTies(svg, pointed ?? read)

  const point = (target: Element) => {
    pointed = tiedMark(target)
    lightUp(refsOf(pointed))
    draw()
  }

  const hasMoved = () => {
    if (read && laid !== null && Math.abs(scrollerOf(read).scrollTop - laid) < LEAST_MOVE) return false
    laid = null
    return true
  }

  const follow = () => {
    frame = 0
    const side = lead?.checkVisibility() ? lead : shownSide(root)
    const next = hasMoved() ? side && passageInView(side, TIED) : read
    if (next && next !== read) {
      read = next
      told = undefined
      bringAlong(next, false)
    }
    height = read?.getBoundingClientRect().top ?? 0
    draw()
  }

  const lay = (mark: HTMLElement, claim?: string) => {
    lead = sideOf(mark)
    read = mark
    told = claim
    bringAlong(mark, true, claim)
    laid = scrollerOf(mark).scrollTop
    height = mark.getBoundingClientRect().top
    lightUp(refsOf(mark))
    draw()
  }

  /** Where one text is shown at a time: shows the other, the partner where the mark was. */
  const turnTo = (partner: HTMLElement, claim?: string) => {
    showSide(partner)
    layAt(partner, height)
    lay(partner, claim)
  }

  const onHand = ({ target }: Event) => {
    if (!(target instanceof Element)) return
    lead = sideOf(target) ?? lead
    const link = target.closest<HTMLAnchorElement>('a[data-switch]')
    if (link) carryPlace(link)
  }
  const onPoint = (e: PointerEvent) => {
    if (e.pointerType === 'mouse' && e.target instanceof Element) point(e.target)
  }
  const onFocus = (e: FocusEvent) => {
    if (!(e.target instanceof Element)) return
    onHand(e)
    point(e.target)
    if (pointed) bringAlong(pointed, false)
  }
  const onClick = (e: MouseEvent) => {
    if (e.metaKey || e.ctrlKey || e.shiftKey || e.altKey || !(e.target instanceof Element)) return
    const mark = tiedMark(e.target)
    const link = e.target.closest('a')
    const leadsAway = link && !link.getAttribute('href')?.startsWith('#')
    const [partner] = mark ? partnersOf(mark, link?.dataset.opensClaim) : []
    if (!mark || !partner || leadsAway || getSelection()?.isCollapsed === false) return
    const isHidden = !partner.checkVisibility()
    if (isHidden ? !link : !movesAlone(partner)) return
    e.preventDefault()
    history.replaceState(history.state, '', `#${link?.dataset.opensClaim ?? mark.id}`)
    lay(mark, link?.dataset.opensClaim)
    if (isHidden) turnTo(partner, link?.dataset.opensClaim)
    // A key press goes where the link says; a click leaves the reader where the pointer is.
    if (isHidden || e.detail === 0)
      partner.querySelector<HTMLElement>(':scope > a')?.focus({ preventScroll: true })
  }
  const onTurn = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'side') return
    const partner = read && partnersOf(read, told).find((mark) => mark.checkVisibility())
    if (partner) turnTo(partner, told)
  }
  const onPlace = () => {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    const mark = place?.closest<HTMLElement>('mark')
    if (!mark) return
    showSide(mark)
    // The browser's own jump has moved the window too, which holds both panes whole.
    if (movesAlone(mark)) scrollTo(0, 0)
    layAtLine(mark)
    if (partnersOf(mark).length > 0) lay(mark, place?.id)
    else {
      lead = sideOf(mark)
      follow()
    }
  }
  const onScroll = () => {
    frame ||= requestAnimationFrame(follow)
  }

  const heard = new AbortController()
  const { signal } = heard
  document.addEventListener('pointerover', onPoint, { signal })
  document.addEventListener('scroll', onScroll, { signal, capture: true, passive: true })
  root.addEventListener('pointerover', onHand, { signal })
  root.addEventListener('pointerdown', onHand, { signal })
  root.addEventListener('focusin', onFocus, { signal })
  root.addEventListener('click', onClick, { signal })
  root.addEventListener('change', onTurn, { signal })
  addEventListener('resize', onScroll, { signal })
  addEventListener('hashchange', onPlace, { signal })
  onPlace()
  root.setAttribute('data-answers', '')
  return () => {
    heard.abort()
    cancelAnimationFrame(frame)
  }
}

const shownSide = (root: Element): Element | null =>
  [...root.querySelectorAll('[data-side]')].find((side) => side.checkVisibility()) ?? null
