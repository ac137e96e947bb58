import type { Article } from '../text/article'
import type { Ledger } from './ledger'
import type { NamedVersion } from './record-articles'

/**
 * The ledger with the links of articles whose files were renamed under their new names: where a text that stood under one
 * name until now stands under another, from the same source, and the old name holds it no more. Two that swapped their
 * names are both followed. A text that several articles share is not: whose link it would be, nobody can tell. The same
 * ledger where nothing was renamed.
 */
export function followRenamed(
  ledger: Ledger,
  articles: readonly Article[],
  versions: readonly NamedVersion[],
): Ledger {
  const sources = new Map(articles.map(({ id, source }) => [id, source]))
  const today = new Map(versions.map(({ article, hash }) => [article, hash]))
  const last = new Map(ledger.articles.map(({ id, versions: all }) => [id, all.at(-1)?.hash]))
  const nameOf = findSingle(versions.map(({ article, hash }) => [hash, article]))
  const oldNameOf = findSingle([...last].map(([article, hash]) => [hash ?? '', article]))
  const renamed = new Map<string, string>()
  for (const { id, source } of ledger.articles) {
    const hash = last.get(id) ?? ''
    const name = nameOf.get(hash)
    if (name === undefined || name === id || oldNameOf.get(hash) !== id) continue
    if (today.get(id) !== hash && last.get(name) !== hash && sources.get(name) === source)
      renamed.set(id, name)
  }
  if (renamed.size === 0) return ledger
  const rename = <T extends { readonly article: string }>(line: T): T => {
    const name = renamed.get(line.article)
    return name === undefined ? line : { ...line, article: name }
  }
  return { ...ledger, links: ledger.links.map(rename), claims: ledger.claims.map(rename) }
}

/** By key: its value where it has one only. */
function findSingle(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const single = new Map<string, string>()
  const several = new Set<string>()
  for (const [key, value] of pairs)
    if (single.has(key)) several.add(key)
    else single.set(key, value)
  for (const key of several) single.delete(key)
  return single
}
