import type { Span } from '../text/span'
import { foldName } from './fold-name'
import { isHeirNoun } from './generation'
import type { Group } from './bearers'
import type { Person } from './person'
import { rankedRole } from './ranked-role'

/**
 * A person's canonical name, aliases and role, all as articles write them: the family name in the spelling used most, in
 * the full name used most with it; the other names by frequency; the role given most. Ties go to what comes first.
 */
export function nameOfGroup({ namings }: Group, texts: ReadonlyMap<string, string>): Omit<Person, 'id'> {
  const sliced = (article: string, span: Span): string =>
    texts.get(article)?.slice(span.start, span.end) ?? ''
  const family = byFrequency(namings.map(({ name }) => name.parts.at(-1) ?? ''))[0] ?? ''
  const names = byFrequency(namings.map(({ article, name }) => sliced(article, name)))
  const full = namings.filter(({ name }) => name.parts.length > 1)
  const spelledSo = full.filter(({ name }) => foldName(name.parts.at(-1) ?? '') === foldName(family))
  const fullNames = byFrequency(
    (spelledSo[0] ? spelledSo : full).map(({ article, name }) => sliced(article, name)),
  )
  const name = fullNames[0] ?? names[0] ?? ''
  const roles = namings.flatMap(({ article, name: { role } }) => (role ? [sliced(article, role)] : []))
  const ranked = byFrequency(roles)
  // Whose son somebody is tells less than what he is.
  const role = ranked.find((one) => !isHeirNoun(rankedRole(one).head)) ?? ranked[0] ?? null
  return { name, aliases: names.filter((other) => other !== name), role }
}

/** Each text once, most frequent first; spellings that differ in case and marks alone are one. */
function byFrequency(texts: readonly string[]): readonly string[] {
  const asWritten = new Map<string, number>()
  for (const text of texts) asWritten.set(text, (asWritten.get(text) ?? 0) + 1)
  const counts = new Map<string, { text: string; count: number }>()
  for (const [written, count] of asWritten) {
    const text = written.replace(/\s+/gu, ' ')
    const folded = foldName(text)
    const entry = counts.get(folded)
    if (entry) entry.count += count
    else counts.set(folded, { text, count })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ text }) => text)
}
