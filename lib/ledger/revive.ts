import type { Link } from './ledger'
import { groupBySentence, type Passage } from './sentence'

/** A sentence of fewer words ("He declined to comment.") may be said again of another matter. */
const FEWEST_WORDS = 8

/** Gives passages that nobody holds back to lost links with their very words, of today or of the first day, beside an old neighbour or long enough. */
export function revive(
  known: readonly Link[],
  passages: readonly Passage[],
  holders: readonly Link[][],
): void {
  const held = new Set(holders.flat().map(({ id }) => id))
  const lost = known.filter(({ id }) => !held.has(id))
  const removed = new Map<string, Link>()
  for (const link of lost) removed.set(link.was, link)
  for (const link of lost) removed.set(link.text, link)
  // Of several copies that are lost, or that stand there, nobody knows which is which.
  for (const text of findRepeated(lost.map((link) => link.text))) removed.delete(text)
  for (const text of findRepeated(
    passages.flatMap(({ text }, at) => (holders[at]?.length === 0 ? text : [])),
  ))
    removed.delete(text)
  if (removed.size === 0) return
  // A part of a sentence comes back with the rest of it, word for word.
  const words = new Set(known.flatMap(({ text, was }) => [text, was]))
  const sentences = groupBySentence(passages).flatMap((sentence) => sentence.map(() => sentence))
  const isWhole = (at: number): boolean => sentences[at]?.every(({ text }) => words.has(text)) ?? false
  passages.forEach(({ text }, at) => {
    const link = removed.get(text)
    if (!link || held.has(link.id) || holders[at]?.length !== 0 || !isWhole(at)) return
    const isBeside =
      (link.before !== '' && (passages[at - 1]?.text ?? '').endsWith(link.before)) ||
      (link.after !== '' && (passages[at + 1]?.text ?? '').startsWith(link.after))
    if (!isBeside && text.split(/\s+/u).length < FEWEST_WORDS) return
    holders[at]?.push(link)
    held.add(link.id)
  })
}

function findRepeated(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return texts.filter((text) => seen.size === seen.add(text).size)
}
