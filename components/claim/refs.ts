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
  for (let at = element?.closest(REFS); at; at = at.parentElement?.closest(REFS)) found.push(...idsOf(at))
  return found
}

const idsOf = (element: Element): readonly string[] =>
  (element.getAttribute('data-refs') ?? '').split(' ').filter(Boolean)

export const openedBy = (element: Element | null | undefined): string | null =>
  element?.closest(OPENS)?.getAttribute('data-opens-claim') ?? null

/** What shows each claim and utterance. Gone through once: what a page shows later, in panels, is not lit. */
let places: ReadonlyMap<string, readonly Element[]> | undefined

function findPlaces(): ReadonlyMap<string, readonly Element[]> {
  const found = new Map<string, Element[]>()
  for (const element of document.querySelectorAll(REFS))
    for (const id of idsOf(element)) found.set(id, [...(found.get(id) ?? []), element])
  return found
}

let lit: { readonly ids: string; readonly elements: readonly Element[] } = { ids: '', elements: [] }

/** Marks everything on the page that shares one of the ids, and nothing else. A pointer that stays on them costs nothing. */
export function lightUp(ids: readonly string[]): void {
  if (ids.join(' ') === lit.ids) return
  places ??= findPlaces()
  const elements = ids.flatMap((id) => places?.get(id) ?? [])
  for (const element of lit.elements) if (!elements.includes(element)) element.removeAttribute('data-lit')
  for (const element of elements) element.setAttribute('data-lit', '')
  lit = { ids: ids.join(' '), elements }
}
