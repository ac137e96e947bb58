import { stemmer } from 'stemmer'
import { foldWord } from '../../text/fold-word'
import type { Word } from '../../text/tag-words'
import { aboutOf, contextOf } from './context-of'
import type { Detail, DetailRule } from './detail'

const WEEKDAYS: readonly string[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
]

const MONTHS: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
]

/** "on Wednesday", "Feb. 12", "in 2019": when what the nearest verb says took place. */
export const days: DetailRule = {
  facet: 'time',
  leastShared: 2,
  find: ({ words }) =>
    words.flatMap((_, at): readonly Detail[] => {
      const day = readDay(words, at)
      const verb = day && nearestVerb(words, at, day.last)
      const [start, end] = [words[at], words[day?.last ?? at]]
      if (!day || !verb || !start || !end) return []
      return [
        {
          start: start.start,
          end: end.end,
          key: `${day.kind} ${verb}`,
          value: day.value,
          low: 0,
          high: 0,
          context: contextOf(words, at, day.last),
          about: aboutOf(words, at, day.last),
        },
      ]
    }),
  mayAgree: (a, b) => a.value === b.value,
}

function readDay(words: readonly Word[], at: number): { kind: string; value: string; last: number } | null {
  const word = words[at]
  if (!word || word.pos === 'VERB') return null
  const folded = foldWord(word.text)
  if (/^\p{Lu}/u.test(word.text) && WEEKDAYS.includes(folded))
    return { kind: 'weekday', value: folded, last: at }
  const month = MONTHS.indexOf(folded.slice(0, 3))
  const number = Number(words[at + 1]?.text.replace(/(?:st|nd|rd|th)$/u, ''))
  if (
    month >= 0 &&
    /^\p{Lu}/u.test(word.text) &&
    isMonth(folded) &&
    Number.isInteger(number) &&
    number >= 1 &&
    number <= 31
  )
    return { kind: 'date', value: `${month + 1}-${number}`, last: at + 1 }
  const before = words[at - 1]?.text.toLowerCase() ?? ''
  if (/^(?:19|20)\d\d$/u.test(word.text) && /^(?:in|since|until|till|by)$/u.test(before))
    return { kind: `year ${before}`, value: word.text, last: at }
  return null
}

const isMonth = (folded: string): boolean =>
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/u.test(
    folded,
  )

/** Verbs that report: the day of a report is the reporter's, and two reports may be of two days. */
const REPORTING =
  /^(?:say|tell|add|write|report|announce|note|ask|state|speak|argue|claim|insist|call|suggest|think|describe)$/u

/** The stem of the verb whose day it is: the last before it, else the first after; null where there is none near. */
function nearestVerb(words: readonly Word[], first: number, last: number): string | null {
  const before = words.slice(Math.max(0, first - 6), first).reverse()
  const after = words.slice(last + 1, last + 5)
  const verb = before.find(({ pos }) => pos === 'VERB') ?? after.find(({ pos }) => pos === 'VERB')
  return verb && !REPORTING.test(verb.lemma) ? stemmer(foldWord(verb.text)) : null
}
