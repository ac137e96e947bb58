import type { Token } from '../text/find-frames'
import type { Span } from '../text/span'
import type { Spot } from './find-unnamed'
import { phraseStartingAt, type Run } from './noun-phrase'
import { speakingToken } from './speaking-token'

export type Phrase = { readonly run: Run; readonly span: Span; readonly head: Token }

/** The phrase with "the", "that" or "her" that begins at the spot and holds no name; null where none does. */
export function definitePhrase({ tokens, i, saying, nextName }: Spot): Phrase | null {
  if (!/^(?:the|that|this|his|her|their|its)$/iu.test(tokens[i]?.text ?? '')) return null
  const run = saying?.source ?? phraseStartingAt(tokens, i)
  const head = run && tokens[speakingToken(tokens, run)]
  if (!run || !head) return null
  const span = spanOf(tokens, run)
  // "the minister Ada Lee": the name says it.
  if (nextName && nextName.start <= span.end + 1 && nextName.start <= head.end + 1) return null
  return { run, span, head }
}

/** From the first to the last character of a phrase. */
export function spanOf(tokens: readonly Token[], { from, to }: Run): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}
