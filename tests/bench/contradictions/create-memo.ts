import type { Memo } from '../../../lib/text/memo'

/** Keeps what was computed of each text, so that an event with one article edited costs that article. */
export function createMemo(): Memo {
  const kept = new Map<string, unknown>()
  return <T>(stage: string, parts: readonly unknown[], compute: () => T): T => {
    const key = JSON.stringify([stage, parts])
    if (!kept.has(key)) kept.set(key, compute())
    return kept.get(key) as T
  }
}
