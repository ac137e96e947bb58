import type { ReadText } from '../text/read-text'
import { cutName } from './cut-name'
import { findNameRuns } from './find-name-runs'
import { foldName } from './fold-name'
import { isTitleCase } from './is-title-case'
import type { Name } from './name'
import { shareTitle } from './share-title'

/**
 * All runs of proper nouns of a text, in order, each cut into title, name and role. `speaking` tells where the heads of
 * phrases stand that are said to speak: a name of two words or more there is a person's, unless its words say otherwise.
 */
export function findNames(read: ReadText, speaking: ReadonlySet<number> = new Set()): readonly Name[] {
  const names = read.sentences.flatMap(({ words, index }) => {
    const found = shareTitle(
      words,
      findNameRuns(words).flatMap((run) => cutName(words, run, index, speaking) ?? []),
    )
    // "Anna Holm Harbour Plan Fails": capitals tell no name from what stands beside it.
    return isTitleCase(words)
      ? found.map((name) => ({ ...name, headline: true, personal: false, role: null, ranked: null }))
      : found
  })
  const heard = new Set(
    names.flatMap(({ parts, start }) =>
      parts.length === 1 && speaking.has(start) ? [foldName(parts[0] ?? '')] : [],
    ),
  )
  return names.map((name) => (isFullNameOf(heard, name) ? { ...name, personal: true } : name))
}

/** "Novin Drask … Drask said": a full name of whom the text elsewhere lets speak by the family name alone. */
const isFullNameOf = (heard: ReadonlySet<string>, { parts, the, body, headline }: Name): boolean =>
  !the &&
  !headline &&
  !body &&
  (parts.length === 2 || parts.length === 3) &&
  heard.has(foldName(parts.at(-1) ?? ''))
