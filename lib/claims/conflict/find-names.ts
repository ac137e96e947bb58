import { foldWord } from '../../text/fold-word'
import type { PersonMention } from '../../people/person'
import type { Word } from '../../text/tag-words'
import { detailAt, type Detail, type DetailRule, type Statement } from './detail'
import { abbreviates, beginOtherwise, formsOf, haveOtherSurnames, isForm, type NameForms } from './name-forms'
import { isNamePart } from './is-name-part'
import { isWithin, PLACES } from './places'
import { isOneKind, isOrigin, kindOfName, shareBody, TITLE } from './kind-of-name'

/** "the Texas Republican": who somebody is, and not his name. */
const isDescription = (parts: readonly string[]): boolean =>
  parts.length > 1 && /^(?:republicans?|democrats?|libertarians?)$/u.test(parts.at(-1) ?? '')

/** Who or what is named in a statement, whatever kind of thing; whoever is meant by a pronoun or a role counts as given. */
export const names: DetailRule = {
  kind: 'name',
  facet: 'name',
  find: ({ words, people }: Statement) => {
    const found: NamedDetail[] = people
      .filter(({ kind }) => kind !== 'name')
      .map(({ start, end, person, kind }) => ({
        ...{ start, end, first: 0, last: 0, key: 'name', value: person, low: 0, high: 0 },
        meant: kind === 'pronoun' ? 'pronoun' : 'role',
        forms: formsOf([], person),
      }))
    for (let at = 0; at < words.length; at++) {
      const person = people.find(
        ({ start, end, kind }) => kind === 'name' && start === words[at]?.start && end > start,
      )
      let last = at
      if (person) while ((words[last + 1]?.start ?? Infinity) < person.end) last++
      else if (isNamePart(words, at)) last = endOfName(words, at, people)
      else if (!isOrigin(words, at)) continue
      const parts = words.slice(at, last + 1).flatMap(({ text }) => {
        const folded = foldWord(text)
        return folded && folded !== 's' ? (WRITTEN_OUT.get(folded) ?? [folded]) : []
      })
      const folded = parts.join(' ')
      if (
        !parts.every((part) => TITLE.test(part.replace('.', ''))) &&
        !isDescription(parts) &&
        !isDateline(words, at, last)
      ) {
        const unit = kindOfName(words, { first: at, last, parts, isPerson: person !== undefined })
        const detail = detailAt(words, at, last, 'name', folded)
        if (detail) found.push({ ...detail, unit, forms: formsOf(parts, person?.person) })
      }
      at = last
    }
    return found
  },
  mayAgree,
  exclude: (a, b) => (isOneKind(a, b) && !shareBody(a, b) ? '' : null),
}

/** What accounts abbreviate within longer names. */
const WRITTEN_OUT: ReadonlyMap<string, readonly string[]> = new Map([
  ['us.', ['united', 'states']],
  ['uk.', ['united', 'kingdom']],
  ['un.', ['united', 'nations']],
])

/** The last word of the name that begins at `at`: "Bank", "of", "Lenz". A person's name begins another. */
function endOfName(words: readonly Word[], at: number, people: readonly PersonMention[]): number {
  const goesOn = (next: number): boolean =>
    isNamePart(words, next) &&
    !people.some(({ start, kind }) => kind === 'name' && start === words[next]?.start)
  let last = at
  for (;;) {
    if (goesOn(last + 1)) last += 1
    else if (/^(?:of|for)$/u.test(words[last + 1]?.text ?? '') && goesOn(last + 2)) last += 2
    else return last
  }
}

/** "LENZ — ": where a report was written, at its very beginning. */
const isDateline = (words: readonly Word[], at: number, last: number): boolean =>
  at < 4 &&
  /^\p{Lu}{3,}$/u.test(words[at]?.text ?? '') &&
  /^(?:[-–—―(,.]|--)$/u.test(words[last + 1]?.text ?? '')

/** Names agree that share a telling word or its beginning, or where one is made of the other's first letters. */
function mayAgree(a: Detail, b: Detail): boolean {
  if (!isNamed(a) || !isNamed(b)) return false
  const [x, y] = [a.forms, b.forms]
  if (x.parts.every((part) => y.parts.includes(part)) || y.parts.every((part) => x.parts.includes(part)))
    return true
  if (x.initials === y.letters || y.initials === x.letters || isWithin(x.whole, y.whole)) return true
  if (abbreviates(x, y) || isShortFor(x.whole, y.whole) || isShortFor(y.whole, x.whole)) return true
  if (a.unit === 'person' && b.unit === 'person' ? haveOtherSurnames(x, y) : beginOtherwise(x, y))
    return false
  return x.telling.some((part) => y.telling.some((other) => isForm(part, other)))
}

/** "Ark." and "Arkansas", "Fla." and "Florida". */
const isShortFor = (short: string, place: string): boolean =>
  short.length >= 3 &&
  PLACES.has(place) &&
  (place.startsWith(short.replace('.', '')) ||
    (!PLACES.has(short) &&
      short.length <= 5 &&
      short[0] === place[0] &&
      isPickedFrom(short.replace('.', ''), place)))

/** Whether the letters of one word stand in the other in their order. */
function isPickedFrom(short: string, long: string): boolean {
  let at = 0
  for (const letter of long) if (letter === short[at]) at++
  return at === short.length
}

type NamedDetail = Detail & { readonly forms: NameForms }

const isNamed = (detail: Detail): detail is NamedDetail => 'forms' in detail
