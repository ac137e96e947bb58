import type { Link } from './ledger'

/** A sentence as the passages that it holds, in order: itself, or its clauses. */
export type Sentence = readonly string[]

/** Its words; what stands between two clauses ("and", a comma) is in none of them. */
export const joinClauses = (sentence: Sentence): string => sentence.join(' ')

/** Links that have passages of their own, in the order of the text, by the sentence that they are in. */
export function groupBySentence(links: readonly Link[]): readonly (readonly Link[])[] {
  const sentences: Link[][] = []
  let last: Link | null = null
  for (const link of links) {
    const goesOn = link.part > 0 && last?.part === link.part - 1 && last.place === link.place - 1
    if (goesOn) sentences.at(-1)?.push(link)
    else sentences.push([link])
    last = link
  }
  return sentences
}
