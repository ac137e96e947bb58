import citeproc from 'citeproc'
import type { CitationItem } from './citation-item'
import apa from './csl/apa.json'
import chicago from './csl/chicago.json'
import locale from './csl/locale.json'
import mla from './csl/mla.json'

export const citationStyles = [
  { id: 'apa', name: 'APA', xml: apa.xml },
  { id: 'mla', name: 'MLA', xml: mla.xml },
  { id: 'chicago', name: 'Chicago', xml: chicago.xml },
] as const

export type CitationStyle = (typeof citationStyles)[number]['id']

type Engine = InstanceType<typeof citeproc.Engine>
const engines = new Map<CitationStyle, { readonly engine: Engine; readonly items: Map<string, unknown> }>()

/**
 * The entries of a list of references in a style, as plain text, in the order that the style wants. Every work is one
 * entry. Titles and outlets keep the case and the characters that their source gave them: a style that capitalises
 * them would put words into an article that it does not have.
 *
 *     apa, an article by Ada Lind → "Lind, A. (2026, March 14). Dockers walk out. The Post. https://post.example/a"
 */
export function cite(style: CitationStyle, works: readonly CitationItem[]): readonly string[] {
  const { engine, items } = engineOf(style)
  // The processor remembers a work by its id, whatever has become of it since.
  engine.updateItems([])
  items.clear()
  for (const work of works) items.set(work.id, shieldItem(work))
  engine.updateItems([...items.keys()])
  const made = engine.makeBibliography()
  return made ? made[1].map((entry) => unshield(entry).trim()) : []
}

/** Reading a style takes longer than all that is cited by it, so each is read once. */
function engineOf(style: CitationStyle) {
  const kept = engines.get(style)
  if (kept) return kept
  const items = new Map<string, unknown>()
  const xml = citationStyles.find(({ id }) => id === style)?.xml ?? apa.xml
  const system = { retrieveLocale: () => locale.xml, retrieveItem: (id: string) => items.get(id) }
  const engine = new citeproc.Engine(system, xml, 'en-US')
  engine.setOutputFormat('text')
  const made = { engine, items }
  engines.set(style, made)
  return made
}

/** The processor reads `<i>` and its like in a field as markup of its own: a private character stands in for `<`. */
const LESS = '\uE000'

const BROKEN = /[\u0000-\u001F\u007F\uE000]+/gu
const shield = (text: string): string => text.replace(BROKEN, ' ').replaceAll('<', LESS)
/** A style capitalises titles and the names of outlets; these keep their own letters. */
const asIs = (text: string): string => `<span class="nocase">${shield(text)}</span>`
const unshield = (text: string): string => text.replaceAll(LESS, '<')

function shieldItem(item: CitationItem): unknown {
  const author = item.author?.map((name) =>
    'literal' in name
      ? { literal: shield(name.literal) }
      : { family: shield(name.family), given: shield(name.given) },
  )
  return {
    ...item,
    ...(author ? { author } : {}),
    title: asIs(item.title),
    'container-title': asIs(item['container-title']),
  }
}
