/** Small words within names: "Ada van der Lee", "Bo de la Cruz". */
const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|ter|ten|zu)$/u

/** Words that stand capitalised after "By" and name no person: days, months, times, and what headlines count with. */
const NO_NAME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|today|tomorrow|yesterday|night|morning|noon|midnight|evening|dawn|year|week|month|numbers?|demand|design|default|means|any|all|the|a|an|this|that|our|their|his|her|land|sea|air|contrast|comparison)$/iu

const NAME_WORD = /^(?:\p{Lu}[\p{L}’'‘.-]*|\p{Lu}\.)$/u

/**
 * Whether a stretch could be one person's full name: two to five words, each capitalised or a particle, none of which
 * is a word that names no person.
 *
 *     "Ada van der Lee" → true
 *     "Tuesday Night"   → false
 *     "Ada"             → false
 */
export function isNameLike(text: string): boolean {
  const words = text.trim().split(/\s+/u)
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    NAME_WORD.test(words[0] ?? '') &&
    NAME_WORD.test(words.at(-1) ?? '') &&
    words.every((word) => !NO_NAME.test(word) && (NAME_WORD.test(word) || PARTICLE.test(word)))
  )
}
