import type { Token } from '../text/find-frames'
import type { Saying } from './find-sayings'

/**
 * Whether the inner of two sayings of one frame stands in what the outer one reports: Lee said | the crews insist … — but
 * not behind a quote or a comma, where another clause begins.
 */
export const isWithin = (
  tokens: readonly Token[],
  inner: Saying | undefined,
  outer: Saying | undefined,
): boolean =>
  inner !== undefined &&
  outer?.kind === 'says' &&
  outer.cue.to <= inner.source.from &&
  tokens
    .slice(outer.cue.to, inner.source.from)
    .every(({ pos, text }) => pos !== 'QUOTE' && !/^[,;:–—]$/u.test(text))
