import type { EventAnalysis } from '../event/event-analysis'
import { changedPassagePath } from '../links/paths'
import { compareWords, type WordChange } from '../text/compare-words'

/** How the words of a link have changed since it was published. */
export type LinkChange = {
  /** The page that tells of it. */
  readonly path: string
  readonly words: readonly WordChange[]
}

/** By passage id: what changed since the link was published; nothing for those that read as they did. */
export function findChanges({ event, links }: EventAnalysis): ReadonlyMap<string, LinkChange> {
  return new Map(
    links.flatMap(({ id, state, was, text }) =>
      state === 'edited' && text !== null
        ? [[id, { path: changedPassagePath(event.id, id), words: compareWords(was, text) }] as const]
        : [],
    ),
  )
}
