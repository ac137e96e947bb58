import { foldName } from './fold-name'
import { NAMES_OF_MEN, NAMES_OF_WOMEN } from './given-names'
import type { Group } from './group-names'

export type Sex = 'he' | 'she'

/** What a name says of its bearer's sex, by form of address, role, or given name; null when it says nothing. */
export function sexOf({ namings }: Group): Sex | null {
  for (const { name } of namings) {
    if (/^(?:mr|sir|lord|mister)$/u.test(name.address ?? '')) return 'he'
    if (/^(?:mrs|ms|miss|madam|dame|lady)$/u.test(name.address ?? '')) return 'she'
  }
  for (const { name } of namings) {
    const given = foldName(name.parts[0] ?? '')
    if (name.parts.length > 1 && NAMES_OF_MEN.has(given)) return 'he'
    if (name.parts.length > 1 && NAMES_OF_WOMEN.has(given)) return 'she'
  }
  return null
}
