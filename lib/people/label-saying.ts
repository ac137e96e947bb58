import type { Frame, Token } from '../text/find-frames'
import type { Saying } from './find-sayings'
import { headOf, phraseEndingAt, phraseStartingAt, type Run } from './noun-phrase'

/** Letters that stand for a role in an interview, and name nobody. */
const NOBODY =
  /^(?:q|a|question|answer|interviewer|reporter|moderator|host|voice|crowd|audience|speaker|inaudible)$/iu

/** A cue without words: the layout says who speaks. */
const says = (source: Run, at: number): Saying => ({
  kind: 'says',
  cue: { from: at, to: at },
  source,
  inverted: false,
  relative: null,
})

/**
 * Who speaks by the layout alone: a name and a colon before a quote or a turn, or a name behind a dash after one; null
 * where neither stands.
 *
 *     HOLM: QUOTE → HOLM    QUOTE – Anna Holm, mayor → Anna Holm
 */
export function labelSaying(tokens: readonly Token[]): Saying | null {
  const colon = tokens.findIndex(({ pos }) => pos === 'QUOTE') - 1
  if (colon > 0 && tokens[colon]?.text === ':') {
    const source = wholePhrase(tokens, 0, colon)
    return source && says(source, colon)
  }
  const dash = tokens.findIndex(({ text }) => /^[–—―-]+$/u.test(text))
  if (dash < 0 || (dash > 0 && tokens[dash - 1]?.pos !== 'QUOTE')) return null
  const source = phraseStartingAt(tokens, dash + 1)
  const next = tokens[source?.to ?? -1]
  return source && /^\p{Lu}/u.test(tokens[source.from]?.text ?? '') && (!next || /^[,.(]$/u.test(next.text))
    ? says(source, dash)
    : null
}

/**
 * The names that a colon and a quote follow without a verb of saying, wherever in a frame: Holm lost. – Lund: “…”, Here’s
 * Lund: “…”, From the Port Post: “…”. Behind a comma a name may be a place, “in Halden, Norway: “…””, and counts only where
 * nobody else speaks before.
 */
export function namesBeforeColons(tokens: readonly Token[], sayings: readonly Saying[]): readonly Saying[] {
  const found: Saying[] = []
  for (let colon = 1; colon < tokens.length; colon++) {
    if (tokens[colon]?.text !== ':' || tokens[colon + 1]?.pos !== 'QUOTE') continue
    const source = phraseEndingAt(tokens, colon - 1)
    const head = source && tokens[headOf(tokens, source)]
    if (!head || head.pos !== 'PROPN' || NOBODY.test(head.text)) continue
    const isFirst = !sayings.some(({ cue, source: other }) => Math.max(cue.to, other.to) <= source.from)
    if (opens(tokens, source.from - presenting(tokens, source.from), isFirst)) found.push(says(source, colon))
  }
  return found
}

/** What presents whoever is named behind it. Source: grammars, "presentational constructions", and bylines of round-ups. */
const PRESENTING = [
  ['here’s'], ['here', '’s'], ['here', 'is'], ['this', 'is'], ['then', 'came'], ['enter'], ['listen', 'to'], ['more', 'from'],
  ['from'], ['via'], ['per'],
] // prettier-ignore

/** How many tokens before number `at` present what begins there; 0 where none do. */
const presenting = (tokens: readonly Token[], at: number): number =>
  PRESENTING.find((words) =>
    words.every((word, i) => tokens[at - words.length + i]?.text.toLowerCase().replace("'", '’') === word),
  )?.length ?? 0

/** Whether a clause begins at token number `at`. */
function opens(tokens: readonly Token[], at: number, isFirst: boolean): boolean {
  const before = tokens[at - 1]
  return !before || before.pos === 'QUOTE' || (before.pos === 'PUNCT' && (isFirst || before.text !== ','))
}

/** The same for a line that is nothing but a name, of a transcript: whoever speaks below. */
export function labelLine({ tokens }: Frame): readonly Saying[] {
  const end = tokens.at(-1)?.text === ':' ? tokens.length - 1 : tokens.length
  const source = wholePhrase(tokens, 0, end)
  return source ? [says(source, end)] : []
}

function wholePhrase(tokens: readonly Token[], from: number, to: number): Run | null {
  const phrase = phraseStartingAt(tokens, from)
  const words = tokens.slice(from, to)
  if (!phrase || words.every(({ text }) => NOBODY.test(text))) return null
  const isWhole = phrase.to === to || tokens[phrase.to]?.text === '('
  return isWhole ? { from, to: phrase.to } : null
}
