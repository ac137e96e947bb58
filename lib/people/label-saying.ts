import type { Frame, Token } from '../text/find-frames'
import type { Saying } from './find-sayings'
import { phraseStartingAt, type Run } from './noun-phrase'

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
