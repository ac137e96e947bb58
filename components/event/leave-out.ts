/**
 * Takes an element out of what is seen, heard and found, or puts it back. It keeps its styles (`[data-left-out]`), which
 * `hidden` would not: then thousands of elements would have them looked up anew when a filter is taken away.
 */
export function leaveOut(element: HTMLElement, isOut: boolean): void {
  if (isOut === isLeftOut(element)) return
  element.toggleAttribute('data-left-out', isOut)
  if (isOut) element.setAttribute('aria-hidden', 'true')
  else element.removeAttribute('aria-hidden')
}

export const isLeftOut = (element: HTMLElement): boolean => element.hasAttribute('data-left-out')
