import { parseDate } from '../parse-date'
import { mergeFacts, NO_FACTS } from '../parse-facts'
import { drop, isNearEdge, type CleanRule } from './draft'

const LABEL =
  /^(?:(?:first |originally |last )?(?:published|posted|updated|modified|date)(?:\s+on\b)?\s*:?\s*)/iu

/** What may follow the day on a date line: a time, a zone, an "updated" date, minutes to read. */
const TAIL =
  /^(?:[\s,|•·–—()@-]|at\b|\d{1,2}[:.]\d{2}(?::\d{2})?|[ap]\.?m\b\.?|\d{1,2}\s*[ap]\.?m\b\.?|(?:GMT|UTC|BST|IST|CES?T|[ECMP][SD]?T|Z)\b|T\d{2}:\d{2}\S*|updated\b:?|\d+\s+min(?:ute)?s?\s+read)*$/iu

/** A line that says when the article appeared and nothing else: "Published: Feb. 12, 2025, 9:15 a.m. ET". */
export const dateLine: CleanRule = {
  name: 'date line',
  clean: (draft) => {
    const places = new Set<number>()
    let facts = draft.facts
    draft.paragraphs.forEach((line, i) => {
      if (!isNearEdge(draft, i) || line.length > 100) return
      const text = line.replace(LABEL, '')
      const day = parseDate(text)
      if (!day || !TAIL.test(text.slice(day.length))) return
      places.add(i)
      facts = mergeFacts(facts, { ...NO_FACTS, date: day.date })
    })
    return drop({ ...draft, facts }, 'date line', places)
  },
}
