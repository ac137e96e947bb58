import type { Detail } from './detail'

/** Words from a detail: below 0 before it, above 0 after it, 0 within it. */
export const distanceFrom = (word: number, { first, last }: Detail): number =>
  word < first ? word - first : word > last ? word - last : 0
