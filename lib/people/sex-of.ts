import { givenOf } from './find-name-runs'
import { NAMES_OF_MEN, NAMES_OF_WOMEN } from './given-names'
import type { Group } from './bearers'

export type Sex = 'he' | 'she'

/** What a name says of its bearer's sex, by form of address, role, or given name; null when it says nothing. */
export function sexOf({ namings }: Group): Sex | null {
  for (const { name } of namings) {
    const sex = sexOfAddress(name.address)
    if (sex) return sex
  }
  for (const { name } of namings) {
    const sex = name.parts.length > 1 ? sexOfGiven(name.parts[0] ?? '') : null
    if (sex) return sex
  }
  return null
}

/** "mrs" → she; null for one that both bear, or none. */
export function sexOfAddress(address: string | null): Sex | null {
  if (/^(?:mr|sir|lord|mister)$/u.test(address ?? '')) return 'he'
  return /^(?:mrs|ms|miss|madam|dame|lady)$/u.test(address ?? '') ? 'she' : null
}

/** "Anna" → she; null for a name that both bear, or that no list has. */
export function sexOfGiven(given: string): Sex | null {
  const folded = givenOf(given)
  return NAMES_OF_MEN.has(folded) ? 'he' : NAMES_OF_WOMEN.has(folded) ? 'she' : null
}
