const CAPITAL = /^\p{Lu}/u

/** Whether a word opens with a capital letter of any script: "Holm", "Ørsted" → true; "the", "3rd", "" → false. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  // This is asked of every word several times, and nearly all are plain letters.
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(word)
}
