import type { DirectOutcome } from './score-direct'

/** Kinds of what fails, with how often. */
export type Failures = ReadonlyMap<string, number>

/** A fragment has at most this many words: who says so little is often a matter of reading. */
const FEW = 2

/** Counts what went wrong with direct quotes by kind, so that the next rule can be chosen without reading a kept text. */
export function countFailures(text: string, { missed, wrong, found }: DirectOutcome): Failures {
  const failures = new Map<string, number>()
  const add = (kind: string): void => void failures.set(kind, (failures.get(kind) ?? 0) + 1)
  for (const { span } of missed) add(`Quote missed: ${kindOf(text.slice(span.start, span.end))}`)
  for (const { start, end } of wrong) add(`Taken for a quote: ${kindOf(text.slice(start, end))}`)
  for (const { right, unit, prediction } of found) {
    if (right) continue
    if (unit.by.source.length === 0) add('Speaker named where the text names nobody')
    else if (prediction.name === null) add('Speaker not found')
    else
      add(`Another speaker, ${isNear(prediction, unit.span) ? 'from beside the quote' : 'from farther off'}`)
  }
  return failures
}

function kindOf(quote: string): string {
  const words = quote.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  if (words.every((word) => /^\P{L}*\p{Lu}/u.test(word) || word.length < 4))
    return 'a name, title or term in capitals'
  return words.length <= FEW ? 'a fragment of one or two words' : 'more words'
}

/** Farther than this from a quote a speaker was taken from another sentence. In characters. */
const BESIDE = 60

const isNear = (
  { mention }: { readonly mention: { readonly start: number; readonly end: number } | null },
  { start, end }: { readonly start: number; readonly end: number },
): boolean => mention !== null && mention.end > start - BESIDE && mention.start < end + BESIDE
