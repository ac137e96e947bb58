/** The text with U+FFFD for each half of a broken character pair, which no encoding can hold. */
export const mendSurrogates = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD')
