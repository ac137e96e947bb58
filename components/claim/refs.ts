/**
 * How marks, rows and cells that belong together find one another in the page: each carries in `data-refs` the ids of
 * the claims and utterances that it shows. What opens a claim carries `data-opens` with the claim's id, and is a stop
 * for the j and k keys.
 */
export const REFS = '[data-refs]'
export const OPENS = '[data-opens-claim]'

/** The ids of an element and of everything around it: a quote within a claim belongs to both. */
export function refsOf(element: Element | null | undefined): readonly string[] {
  const found: string[] = []
  for (let at = element?.closest(REFS); at; at = at.parentElement?.closest(REFS))
    found.push(...(at.getAttribute('data-refs') ?? '').split(' ').filter(Boolean))
  return found
}

export const openedBy = (element: Element | null | undefined): string | null =>
  element?.closest(OPENS)?.getAttribute('data-opens-claim') ?? null

let lit = ''

/** Marks everything on the page that shares one of the ids, and nothing else. A pointer that stays on them costs nothing. */
export function lightUp(ids: readonly string[]): void {
  if (ids.join(' ') === lit) return
  lit = ids.join(' ')
  for (const element of document.querySelectorAll('[data-lit]')) element.removeAttribute('data-lit')
  for (const id of ids)
    for (const element of document.querySelectorAll(`[data-refs~="${CSS.escape(id)}"]`))
      element.setAttribute('data-lit', '')
}
