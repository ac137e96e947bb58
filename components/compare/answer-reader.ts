import { lightUp, refsOf } from '../claim/refs'
import { drawTies } from './draw-ties'
import { bringAlong, carryPlace, layAt, layAtLine, movesAlone, showSide } from './place'
import { partnersOf, passageInView, sideOf, tiedMark, TIED } from './tied'

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
  /** Where in the window the mark being read was last. */
  let height = 0
  let frame = 0

  const draw = () => svg && drawTies(svg, pointed ?? read)

  const point = (target: Element) => {
    pointed = tiedMark(target)
    lightUp(refsOf(pointed))
    draw()
  }

  const follow = () => {
    frame = 0
    const side = lead?.checkVisibility() ? lead : shownSide(root)
    const next = side && passageInView(side, TIED)
    if (next && next !== read) bringAlong((read = next), false)
    height = read?.getBoundingClientRect().top ?? 0
    draw()
  }

  const lay = (mark: HTMLElement) => {
    lead = sideOf(mark)
    read = mark
    height = mark.getBoundingClientRect().top
    bringAlong(mark, true)
    lightUp(refsOf(mark))
    draw()
  }

  /** Where one text is shown at a time: shows the other, the partner where the mark was. */
  const turnTo = (partner: HTMLElement) => {
    showSide(partner)
    layAt(partner, height)
    lay(partner)
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
    const [partner] = mark ? partnersOf(mark) : []
    if (!mark || !partner || leadsAway || getSelection()?.isCollapsed === false) return
    const isHidden = !partner.checkVisibility()
    if (isHidden ? !link : !movesAlone(partner)) return
    e.preventDefault()
    history.replaceState(history.state, '', `#${link?.dataset.opensClaim ?? mark.id}`)
    lay(mark)
    if (isHidden) turnTo(partner)
    // A key press goes where the link says; a click leaves the reader where the pointer is.
    if (isHidden || e.detail === 0)
      partner.querySelector<HTMLElement>(':scope > a')?.focus({ preventScroll: true })
  }
  const onTurn = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'side') return
    const partner = read && partnersOf(read).find((mark) => mark.checkVisibility())
    if (partner) turnTo(partner)
  }
  const onPlace = () => {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    const mark = place?.closest<HTMLElement>('mark')
    if (!mark) return
    showSide(mark)
    // The browser's own jump has moved the window too, which holds both panes whole.
    if (movesAlone(mark)) scrollTo(0, 0)
    layAtLine(mark)
    if (partnersOf(mark).length > 0) lay(mark)
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
