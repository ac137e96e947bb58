import { countWords, drop, endsSentence, type CleanRule } from './draft'

/** Labels that sites put over lists of links. Collected from the page furniture of news sites' templates. */
const LABEL =
  /^(?:related(?:\s+(?:sources?|articles?|stories|posts?|links?|news|content|topics?|coverage|reading))?|sources|references|(?:read|see|watch|learn)\s+(?:more|also|next)|more\s+(?:on\s+this(?:\s+(?:story|topic))?|stories|news|from\b.{0,40}|coverage)|also\s+read|see\s+also|further\s+reading|recommended(?:\s+(?:stories|reading|for\s+you))?|most\s+(?:read|popular|viewed)|trending(?:\s+now)?|you\s+(?:may|might)\s+(?:also\s+)?like|don[’']t\s+miss|up\s+next|latest\s+(?:news|stories)|editors?[’']?s?[’']?\s+picks?|tags?|topics?|filed\s+under|categories|share(?:\s+this(?:\s+(?:article|story|post|page))?)?(?:\s+(?:on|via))?|follow\s+(?:us|the\s+author)(?:\s+on)?)\s*:?$/iu

/** A label with its link on the same line: "Read more: Harbour talks resume". */
const LABELLED =
  /^(?:related(?:\s+(?:sources?|articles?|stories|posts?|links?|news))?|(?:read|see|watch)\s+(?:more|also|next)|also\s+read|see\s+also|further\s+reading|recommended|don[’']t\s+miss|up\s+next|tags?|topics?|filed\s+under|categories|share\s+this(?:\s+(?:article|story|post))?|follow\s+us(?:\s+on)?)\s*:\s*\S/iu

/** Marks that set list items apart. */
const BULLET = /^\s*[•·▪◦‣*-]\s/u

/** In words. A line of a link list is a headline or a few placeholders. */
const MOST_WORDS = 25

/**
 * Lists of links that a site sets beside or below an article: a label ("Related Sources:", "Read more:", "Tags") and the
 * lines under it that are bullets, headlines or site names, up to the first sentence. A label without a colon counts
 * only where a bullet or the end of the text follows, since "Related" may be a heading.
 */
export const linkList: CleanRule = {
  name: 'link list',
  clean: (draft) => {
    const { paragraphs } = draft
    const places = new Set<number>()
    for (let i = 1; i < paragraphs.length; i++) {
      const line = paragraphs[i] ?? ''
      if (line.length > 250) continue
      if (LABELLED.test(line) && countWords(line) <= MOST_WORDS && !endsSentence(line)) places.add(i)
      if (!LABEL.test(line)) continue
      const end = endOfList(paragraphs, i + 1)
      const isList = end === paragraphs.length || BULLET.test(paragraphs[i + 1] ?? '')
      if (!isList) continue
      for (let k = i; k < end; k++) places.add(k)
      i = end - 1
    }
    return drop(draft, 'link list', places)
  },
}

/** The place of the first line from `from` on that is no item: a sentence, or too long. */
function endOfList(paragraphs: readonly string[], from: number): number {
  let end = from
  while (end < paragraphs.length && isItem(paragraphs[end] ?? '')) end++
  return end
}

const isItem = (line: string): boolean =>
  countWords(line) <= MOST_WORDS &&
  (BULLET.test(line) ? !/[.!?]\s+\p{Lu}/u.test(line) : !endsSentence(line) && !/["“”]/u.test(line))
