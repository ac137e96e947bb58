import type { Place } from './rule'

/** Whether a quote ends in punctuation, inside its marks or behind them: what follows is another clause than its own. */
export function isClosed({ text, frames, frame, token, quoted }: Place): boolean {
  const tokens = frames[frame]?.tokens ?? []
  const stretch = quoted[tokens[token]?.quoted ?? -1]
  const next = tokens[token + 1]
  return /[,.?!…–—-]/u.test(text[(stretch?.end ?? 0) - 1] ?? '') || next === undefined || next.pos === 'PUNCT'
}
