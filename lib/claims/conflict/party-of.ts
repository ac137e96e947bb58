/** The party that a folded word is of; null for any other word: "Democrats", "Democratic" → "democrat". */
export const partyOf = (folded: string): string | null =>
  /^(democrat|republican|libertarian|conservative|labour|liberal)(?:ic|s)?$/u.exec(folded)?.[1] ?? null
