import { overlaps, type Span } from '../../../lib/text/span'
import type { Attribution } from './read-attributions'

const PRONOUNS = new Set(
  'he him she her they them it i we you who his their himself herself themselves'.split(' '),
)
const TITLES = new Set('mr mrs ms dr sen rep gov president senator jr sr iii ii'.split(' '))
const DETERMINERS = new Set('the a an one some many his her their our its this that these those'.split(' '))
/** What ends the part of a phrase that its last word is the head of. */
const TIES = new Set(
  'of for from who which that at in on with to by near whose as among under about'.split(' '),
)

/** Who is said to speak a quote: the name, and the words beside the quote that mean him. */
export type Answer = { readonly name: string | null; readonly mention: Span | null }

/** Whether an answer is right: its mention overlaps the annotated source, or both have the same last name or head word. */
export function isSameSpeaker(answer: Answer, text: string, { source }: Attribution): boolean {
  const { mention } = answer
  if (mention && source.some((piece) => overlaps(mention, piece))) return true
  const head = headOf(answer.name ?? '')
  return head !== '' && !PRONOUNS.has(head) && head === headOf(sourceText(text, source))
}

export const sourceText = (text: string, source: readonly Span[]): string =>
  source.map(({ start, end }) => text.slice(start, end)).join(' ')

/** "House Speaker Paul Lee (R-Ohio)" → "lee", "a spokesman for Mr. Lee" → "spokesman", "The president" → "president" */
function headOf(phrase: string): string {
  const words: string[] = []
  let title = ''
  const bare = phrase.replace(/\(.*?\)|['’]s\b/gu, '').trim()
  for (const part of bare.split(/\s+/u)) {
    const word = part.replace(/^[^\p{L}\p{N}_]+|[^\p{L}\p{N}_]+$/gu, '').toLowerCase()
    if (TIES.has(word) && words.length > 0) break
    if (TITLES.has(word)) title = word
    else if (word !== '' && !DETERMINERS.has(word)) words.push(word)
    if (/[,;:]$/u.test(part) && words.length > 0) break
  }
  return words.at(-1) ?? title
}
