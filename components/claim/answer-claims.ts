import type { Panels } from './panels'
import { lightUp, OPENS, openedBy, refsOf } from './refs'

/** Longer and a reader waits for the words; shorter and they flicker past under a pointer that only crosses them. */
const HOVER_MS = 180

/** Listens to pointer, focus and press until what it returns is called. With `hovers`, pointing at a mark opens it too. */
export function answerClaims(page: HTMLElement, panels: Panels, hovers: boolean): () => void {
  let hover: ReturnType<typeof setTimeout> | undefined
  const hoverOver = (mark: HTMLElement | null) => {
    const opener = mark?.querySelector<HTMLElement>(OPENS)
    const claim = openedBy(opener)
    if (panels.current()?.pinned) return
    if (claim && opener) panels.open({ claim, by: opener, pinned: false })
    else panels.close()
  }
  const point = (e: PointerEvent) => {
    if (e.pointerType !== 'mouse' || !(e.target instanceof HTMLElement)) return
    const mark = e.target.closest<HTMLElement>('mark[data-passage]')
    lightUp(refsOf(e.target))
    clearTimeout(hover)
    if (hovers && !e.target.closest('[data-panel]')) hover = setTimeout(() => hoverOver(mark), HOVER_MS)
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
    clearTimeout(hover)
    const was = panels.current()
    if (was?.pinned && was.by === opener) panels.close()
    else panels.open({ claim, by: opener, pinned: true })
  }
  const heard = new AbortController()
  const { signal } = heard
  // On the document: a pointer that leaves the page's part for the footer has left the claim too.
  document.addEventListener('pointerover', point, { signal })
  page.addEventListener('focusin', focus, { signal })
  page.addEventListener('click', click, { signal })
  // What the reader has focused before this ran is lit as well.
  lightUp(refsOf(document.activeElement))
  page.setAttribute('data-answers', '')
  return () => {
    clearTimeout(hover)
    heard.abort()
  }
}
