import type { Word } from '../text/tag-words'

/** The words of a name, what hyphens tie as one: ["Anna", "Berg-Holm"]. */
export function nameParts(words: readonly Word[]): readonly string[] {
  const parts: string[] = []
  words.forEach(({ text }, i) => {
    const isTied = text === '-' || words[i - 1]?.text === '-'
    if (isTied && parts.length > 0) parts[parts.length - 1] += text
    else parts.push(text)
  })
  return parts
}
