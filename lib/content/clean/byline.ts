import { parseDate } from '../parse-date'
import { mergeFacts, NO_FACTS } from '../parse-facts'
import { countWords, drop, fold, isNearEdge, type CleanRule, type Draft } from './draft'
import { isNameLike } from './name-line'

/** A byline whose name was lost. */
export const BARE_BYLINE = /^(?:(?:written|story|text|words|reported)\s+)?by\s*:?$/iu

const BYLINE = /^(?:(?:written|story|text|words|reported|reporting)\s+)?by:?\s+(\S.*)$/iu

/** In words. Bylines name two or three people and what they are. */
const MOST_WORDS = 20

/**
 * A byline near the start or the end of the text: "By Ada Lee", "By Ada Lee and Bo Chen, Staff Writers",
 * "BY ADA LEE | FEB. 12, 2025", "(Reporting by Ada Lee; editing by Bo Chen)", or "By" alone with the name on the next
 * line or nowhere. The names become the author. A line that only begins with "By" stays: "By Tuesday night, …".
 */
export const byline: CleanRule = {
  name: 'byline',
  clean: (draft) => {
    const places = new Set<number>()
    let facts = draft.facts
    draft.paragraphs.forEach((line, i) => {
      if (!isNearEdge(draft, i) || line.length > 200) return
      const isBare = BARE_BYLINE.test(line)
      const found = isBare ? nameBelow(draft, i) : readByline(line)
      if (!isBare && !found) return
      places.add(i)
      if (isBare && found) places.add(i + 1)
      facts = mergeFacts(facts, { ...NO_FACTS, ...found })
    })
    return drop({ ...draft, facts }, 'byline', places)
  },
}

/** The name on the line under a bare "By"; only where a line above it can be the headline, which may look like a name. */
function nameBelow(draft: Draft, place: number): { author: string } | null {
  const below = draft.paragraphs[place + 1] ?? ''
  const hasHeadline = draft.facts.title !== null ? fold(below) !== fold(draft.facts.title) : place > 0
  const isRepeated = draft.paragraphs.filter((line) => line === below).length > 1
  return below.length < 60 && hasHeadline && !isRepeated && isNameLike(below) ? { author: below } : null
}

/** null for a line that is no byline. */
function readByline(line: string): { author: string; date: string | null } | null {
  const text = line.replace(/^\((.*)\)$/u, '$1')
  const rest = BYLINE.exec(text)?.[1]
  if (!rest || countWords(rest) > MOST_WORDS) return null
  const [first = '', ...others] = rest.split(/\s*(?:[|•·;–—]|\s-\s)\s*/u)
  const date = others
    .map((part) => parseDate(part.replace(/^(?:published|updated|posted)[: ]*/iu, '')))
    .find(Boolean)
  const author = readNames(first)
  return author === null ? null : { author, date: date?.date ?? null }
}

/** "Ada Lee and Bo Chen, Staff Writers for the Post" → "Ada Lee and Bo Chen"; "The Bay Press" stays; null for no name. */
function readNames(text: string): string | null {
  const names = text.replace(/\s+(?:for|of|at|in)\s+(?:the\s+)?\p{Lu}.*$/u, '').replace(/[.,\s]+$/u, '')
  const parts = names.split(/\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/iu)
  const firstOther = parts.findIndex((part) => !isNameLike(part) || isOffice(part))
  const people = firstOther < 0 ? parts : parts.slice(0, firstOther)
  if (people.length === 0) return isDesk(names) ? names : null
  if (parts.slice(people.length).some((part) => countWords(part) > 4 || /[.!?:"“”]/u.test(part))) return null
  return people.length < 2 ? (people[0] ?? null) : `${people.slice(0, -1).join(', ')} and ${people.at(-1)}`
}

/** What a person on a byline is: "Staff Writer", "Harbour Correspondent", "Bay Press". */
const isOffice = (part: string): boolean =>
  /\b(?:writers?|reporters?|correspondents?|editors?|columnists?|contributors?|staff|press|news|agency|desk|team|bureau|service|newsroom)$/iu.test(
    part,
  )

/** A byline of no one in particular: "Harbour Post Staff", "the Bay News Agency". */
const isDesk = (names: string): boolean =>
  isOffice(names) &&
  countWords(names) <= 5 &&
  names.split(/\s+/u).every((word) => /^(?:the|\p{Lu}\S*)$/u.test(word))
