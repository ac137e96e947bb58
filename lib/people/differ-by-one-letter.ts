/** A shorter family name that differs by a letter is another name: "Lee", "Leo". */
const LEAST_LETTERS = 7

/** Whether two long family names are one with a slip: a letter more, another letter, or two swapped. */
export function differByOneLetter(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < LEAST_LETTERS || long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  const isSwap = short[i] === long[i + 1] && short[i + 1] === long[i]
  return (
    short.slice(i) === long.slice(i + 1) ||
    short.slice(i + 1) === long.slice(i + 1) ||
    (isSwap && short.slice(i + 2) === long.slice(i + 2))
  )
}
