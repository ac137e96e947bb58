import { NAMES_OF_BOTH, NAMES_OF_MEN, NAMES_OF_WOMEN } from '../../../../lib/people/given-names'
import { foldWord } from '../../../../lib/text/fold-word'
import type { Span } from '../../../../lib/text/span'
import type { Edit } from '../edit'
import { INVENTED } from '../edit-words'
import type { Passage, Twins } from '../find-twins'
import { onceIn, pick, SAYING, textOf } from './read-passage'

/** Another person in place of one that both name: somebody invented, or somebody else of the event. */
export function swapPerson({ left, right, people }: Twins, speaking: boolean): readonly Edit[] {
  return left.names.flatMap((name): readonly Edit[] => {
    const same = right.names.filter(({ person }) => person === name.person)
    const text = textOf(left, name)
    if (isBody(left, name) || isKindOfPeople(text)) return []
    if (same.length !== 1 || left.names.filter(({ person }) => person === name.person).length !== 1) return []
    if (!onceIn(left, text.split(' ').at(-1) ?? text)) return []
    if (isSpeaking(left, name) !== speaking) return []
    if (speaking && !isSpeaking(right, same[0] ?? name)) return []
    const near = textOf(left, left.sentence) + textOf(right, right.sentence)
    const others = people
      .map((person) => person.name)
      .filter(
        (other) =>
          /^\p{Lu}\S+(?: \p{Lu}\S*)? \p{Lu}\S+$/u.test(other) &&
          isGivenName(other.split(' ')[0] ?? '') &&
          !near.includes(other.split(' ').at(-1) ?? other),
      )
    const n = pick(left.article.body, name, 2 * INVENTED.length)
    const other = (n % 2 ? others[n % Math.max(1, others.length)] : undefined) ?? INVENTED[n >> 1] ?? ''
    const put = text.includes(' ') ? other : (other.split(' ').at(-1) ?? other)
    return [{ start: name.start, end: name.end, put: /['’]s$/u.test(text) ? `${put}’s` : put }]
  })
}

/** "Democrats", "Foreign Relations": many, or part of the name of a body. */
const isKindOfPeople = (text: string): boolean =>
  /(?:Democrat|Republican|Conservative|Liberal|Libertarian|Independent)s?(?:['’]s?)?$|(?:Relations|Affairs|Services|Rights)$/u.test(
    text,
  )

/** An event's "people" hold what speaks, papers and columns too; only who has a given name is put in another's place. */
const isGivenName = (word: string): boolean =>
  [NAMES_OF_MEN, NAMES_OF_WOMEN, NAMES_OF_BOTH].some((names) => names.has(foldWord(word)))

/** "the Pentagon", "Harbour Board": a body that speaks, which no person can stand in for. */
const isBody = ({ article }: Passage, { start, end }: Span): boolean =>
  /\b[Tt]he $/u.test(article.body.slice(Math.max(0, start - 4), start)) ||
  /\b(?:the|House|Senate|Court|Department|Committee|Party|Board|Council|Times|Post|News|Agency|Group|Union)\b/u.test(
    article.body.slice(start, end),
  )

function isSpeaking({ words }: Passage, name: Span): boolean {
  const first = words.findIndex(({ start }) => start >= name.start)
  const last = words.findIndex(({ end }) => end >= name.end)
  return [...words.slice(Math.max(0, first - 4), first), ...words.slice(last + 1, last + 5)].some(
    ({ text }) => SAYING.test(text),
  )
}
