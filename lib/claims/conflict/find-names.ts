import { foldWord } from '../../text/fold-word'
import type { Word } from '../../text/tag-words'
import { detailAt, type Detail, type DetailRule, type Statement } from './detail'
import { COMMON_NAME_PARTS, isSpelledAlike } from './name-parts'
import { isWithin, PLACES } from './places'
import { isMonth, isWeekday } from './read-day'

/** Titles and such: capitalised before a name, and no part of it. */
const TITLE =
  /^(?:mr|mrs|ms|dr|sen|senator|rep|representative|gov|governor|president|vice|secretary|judge|justice|general|gen|speaker|leader|majority|minority|whip|chairman|director|attorney|mayor|prime|minister|king|queen|pope|sir|lord|rev|chief|deputy|first|lady|former|acting|republican|democrat|democratic|republicans|democrats|jr|sr)$/u

/** Who or what is named in a statement, whatever kind of thing; whoever is meant by a pronoun or a role counts as given. */
export const names: DetailRule = {
  kind: 'name',
  facet: 'name',
  find: ({ words, people }: Statement) => {
    const found: Detail[] = people
      .filter(({ kind }) => kind !== 'name')
      .map(({ start, end, person }) => ({
        ...{ start, end, first: 0, last: 0, key: 'name', value: person, low: 0, high: 0 },
        unit: MEANT,
        parts: [person],
      }))
    for (let at = 0; at < words.length; at++) {
      const person = people.find(
        ({ start, end, kind }) => kind === 'name' && start === words[at]?.start && end > start,
      )
      let last = at
      if (person) while ((words[last + 1]?.start ?? Infinity) < person.end) last++
      else if (isNamePart(words, at)) last = endOfName(words, at)
      else if (!isOrigin(words, at)) continue
      const parts = words.slice(at, last + 1).flatMap(({ text }) => {
        const folded = foldWord(text)
        return folded && folded !== 's' ? (WRITTEN_OUT.get(folded) ?? [folded]) : []
      })
      const folded = parts.join(' ')
      if (!parts.every((part) => TITLE.test(part)) && !isDateline(words, at, last)) {
        const unit = person
          ? 'person'
          : PLACES.has(folded)
            ? 'place'
            : isOrigin(words, at)
              ? 'origin'
              : 'other'
        const detail = detailAt(words, at, last, 'name', folded)
        if (detail) found.push({ ...detail, unit, parts: [...parts, ...(person ? [person.person] : [])] })
      }
      at = last
    }
    return found
  },
  mayAgree,
  exclude: (a, b) => (a.unit === MEANT || b.unit === MEANT ? null : ''),
}

/** What accounts abbreviate within longer names. */
const WRITTEN_OUT: ReadonlyMap<string, readonly string[]> = new Map([
  ['us.', ['united', 'states']],
  ['uk.', ['united', 'kingdom']],
  ['un.', ['united', 'nations']],
])

/** The unit of whoever is meant and not named. */
const MEANT = 'meant'

function isNamePart(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || !/^\p{Lu}/u.test(word.text)) return false
  // "New Jersey", which the tagger may take for an adjective and a name.
  if (/^(?:New|North|South|East|West|Saint|San|Los|Las)$/u.test(word.text) && words[at + 1]?.pos === 'PROPN')
    return true
  const folded = foldWord(word.text)
  return word.pos === 'PROPN' && !TITLE.test(folded) && !isWeekday(folded) && !isMonth(folded)
}

/** The last word of the name that begins at `at`: "Bank", "of", "Lenz". */
function endOfName(words: readonly Word[], at: number): number {
  let last = at
  for (;;) {
    if (isNamePart(words, last + 1)) last += 1
    else if (/^(?:of|for)$/u.test(words[last + 1]?.text ?? '') && isNamePart(words, last + 2)) last += 2
    else return last
  }
}

/** "Russian": a capitalised adjective within a sentence. */
const isOrigin = (words: readonly Word[], at: number): boolean =>
  at > 0 &&
  words[at]?.pos === 'ADJ' &&
  /^\p{Lu}\p{Ll}{2}/u.test(words[at]?.text ?? '') &&
  !TITLE.test(foldWord(words[at]?.text ?? ''))

/** "LENZ — ": where a report was written, at its very beginning. */
const isDateline = (words: readonly Word[], at: number, last: number): boolean =>
  at < 4 &&
  /^\p{Lu}{3,}$/u.test(words[at]?.text ?? '') &&
  /^(?:[-–—―(,.]|--)$/u.test(words[last + 1]?.text ?? '')

/** Letters that two words must begin with alike to be one name in two forms: "Russia", "Russian". */
const ALIKE = 4

/** Names agree that share a telling word or its beginning, or where one is made of the other's first letters. */
function mayAgree(a: Detail, b: Detail): boolean {
  const [all, others] = [a.parts ?? [], b.parts ?? []]
  if (all.every((part) => others.includes(part)) || others.every((part) => all.includes(part))) return true
  if (isWithin(all.join(' '), others.join(' '))) return true
  const [x, y] = [telling(all), telling(others)]
  const isForm = (one: string, two: string) =>
    one === two ||
    (Math.min(one.length, two.length) >= ALIKE && one.slice(0, ALIKE) === two.slice(0, ALIKE)) ||
    isSpelledAlike(one, two)
  if (x.some((part) => y.some((other) => isForm(part, other)))) return true
  const initials = (of: readonly string[]) =>
    of.flatMap((part) => (/^(?:of|for|the|and)$/u.test(part) ? [] : [part[0] ?? ''])).join('')
  const letters = (of: readonly string[]) => of.join('').replaceAll('.', '')
  return initials(all) === letters(others) || initials(others) === letters(all)
}

/** "Harbour Board of Lenz" is told by what stands before "of", where that tells anything. */
function telling(parts: readonly string[]): readonly string[] {
  const own = (some: readonly string[]) => some.filter((part) => !COMMON_NAME_PARTS.has(part))
  const of = parts.indexOf('of')
  const before = of > 0 ? own(parts.slice(0, of)) : []
  return before.length > 0 ? before : own(parts)
}
