import { findTerms } from '../../text/find-terms'
import type { Word } from '../../text/tag-words'
import { foldWord } from '../../text/fold-word'
import type { Detail, DetailRule } from './detail'
import { stemOfWord } from './opposites'
import { WRITTEN_OUT } from './word-contrast'

/** Words before a title that say that its bearer holds it no longer. */
const FORMER = /^(?:former|ex|onetime|retired|resigned|ousted|deposed)$/iu

/** Words that make another office of a title. */
const RANK = /^(?:vice|deputy|assistant|associate|senior|junior)$/iu

/** Words that leave it open: accounts of one event drop them without contradicting each other. */
const OPEN = /^(?:then|late|acting|interim|incoming|outgoing)$/iu

/** "former President Ada Lee" and "President Ada Lee": the same title of the same person, held or not. */
export const offices: DetailRule = {
  kind: 'office',
  facet: 'status',
  find: ({ words, people }) =>
    people
      .filter(({ kind }) => kind === 'name')
      .flatMap((mention): readonly Detail[] => {
        // "President Lind’s policies" were made in office, whoever is in it now.
        if (/^['’]s$/u.test(words.find(({ start }) => start >= mention.end)?.text ?? '')) return []
        const last = words.findIndex(({ end }) => end > mention.start) - 1
        const title = last >= 0 ? titleBefore(words, last) : null
        if (!title) return []
        const head = headOf(words[last])
        const start = words[title.first]
        if (head === undefined || !start) return []
        return [
          {
            start: start.start,
            end: mention.end,
            first: title.first,
            last,
            key: `${mention.person} ${title.rank} ${head}`,
            value: title.standing,
            low: 0,
            high: 0,
          },
        ]
      }),
  mayAgree: (a, b) => a.value === b.value || a.value === 'open' || b.value === 'open',
}

/** The stem of a title, written out: "Sen." → "senat". */
function headOf(word: Word | undefined): string | undefined {
  const written = WRITTEN_OUT.get(foldWord(word?.text ?? ''))
  return written === undefined ? findTerms(word ? [word] : [])[0]?.stem : stemOfWord(written)
}

/** The title that ends at word `last`: its first word, and whether it is held. */
function titleBefore(
  words: readonly Word[],
  last: number,
): { first: number; standing: string; rank: string } | null {
  if (!/^(?:NOUN|PROPN)$/u.test(words[last]?.pos ?? '')) return null
  let first = last
  const isPart = (word: Word | undefined): boolean =>
    word !== undefined && (/^(?:NOUN|PROPN|ADJ)$/u.test(word.pos) || FORMER.test(word.text))
  while (first > 0 && last - first < 5 && isPart(words[first - 1])) first--
  if (words[first - 1]?.text === '-' && FORMER.test(words[first - 2]?.text ?? '')) first -= 2
  const before = words.slice(first, last).flatMap(({ text }) => text.split('-'))
  const standing = before.some((word) => FORMER.test(word))
    ? 'former'
    : before.some((word) => OPEN.test(word))
      ? 'open'
      : 'in office'
  const rank = before.find((word) => RANK.test(word))?.toLowerCase() ?? ''
  return { first, standing, rank }
}
