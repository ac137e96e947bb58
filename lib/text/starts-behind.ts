import { STATES } from './abbreviations'
import { MONTHS, WEEKDAYS } from './calendar'
import { baseOfVerb } from './irregular-verbs'

/**
 * Whether a sentence ends in this abbreviation that may end one (`word`, lower case, without its stop), and what follows
 * with a capital starts another: it opens as only sentences do, or what stands before has told something and closes with a
 * place, a party or a time. Inside of a sentence newspapers set a comma behind "Halden, Calif.", and go on in lower case
 * behind "p.m."; what they name without ("Halden, Va. High School", "9 p.m. Friday") goes on.
 *
 *     "He spoke in Halden, Calif." and "Lind left." → true
 *     "the Halden, Calif." and "Harbor Board met.", "In Halden, Calif." and "Lind said so." → false
 */
export function startsBehind(word: string, left: string, right: string): boolean {
  return (
    OPENER.test(right) || (closesWhatIsTold(word, left) && /^\s*\p{Lu}/u.test(right) && !GOES_ON.test(right))
  )
}

/** Words that open a sentence far more often than they follow "U.S." or "Jan." inside one. */
const OPENER =
  /^\s*["'“‘(]*(?:The|A|An|He|She|It|They|We|I|You|In|On|At|But|And|This|That|These|Those|There|His|Her|Their|If|When|While|After|Before|As|For|So|Mr|Mrs|Ms|Dr|Here|What|Who|Why|How|Where|Nobody|Nothing|Everybody|Everyone|Everything|Some|Many|Most|Both|Although|Though|Because|Since|Until|Yet|Now|Then|Also|However|Meanwhile|Later|Earlier|Instead|Our|My|Its)\b/u

/** Whether it ends a place, a party or a time, and something was told before that. */
function closesWhatIsTold(word: string, left: string): boolean {
  const end = STATES.has(word) ? PLACE : word === 'a.m' || word === 'p.m' ? TIME : null
  const told = left.slice(0, end?.exec(left)?.index ?? 0)
  return hasVerb(told) && !isNew(told)
}

/** "in Halden, Calif.", "in Washington D.C.", "Ada Lind, D-Mich." */
const PLACE =
  /(?:\s(?:in|at|near|outside|around|from|to|of)(?:\s\p{Lu}[\p{L}.’'-]*){1,4}(?:,|(?<=\sWashington))\s[\p{L}.]+|,\s[DRI]-[\p{L}.]+)\s*$/u

const TIME = /\s(?:at|by|until|till|before|after|around|about|since)\s[\d:.]+\s[ap]\.m\.\s*$/u

/** By its form; those of most regular verbs in the present could be nouns. */
const hasVerb = (text: string): boolean =>
  (text.match(/\b\p{Ll}+\b/gu) ?? []).some((word) => word.endsWith('ed') || baseOfVerb(word) !== word)

/** Where a clause has just begun: "They said that | in Halden, Calif." */
const isNew = (text: string): boolean =>
  /(?:[,;:–—("“-]|\b(?:that|when|where|while|because|and|but|if|as|who|which))$/u.test(text)

/** A day, who holds an office there, a zone. */
const SAID_BEHIND = [
  ...WEEKDAYS,
  ...MONTHS,
  'Gov|Sen|Rep|Reps|Sens|Mayor|Judge|Republican|Democrat|Democratic',
  '[ECMP]S?T|[ECMP]DT|GMT|UTC|Eastern|Central|Mountain|Pacific|local',
].join('|')

/** Behind a place or a time: what goes on there without a comma. */
const GOES_ON = new RegExp(
  String.raw`^\s*(?:(?:${SAID_BEHIND})\b|(?:\p{Lu}[\p{L}’'-]*\s){0,3}(?:School|University|College|Department|Board|Council|Court|Hospital|Church|Airport|Office|Center|Library|Memorial|Day|Park|Street|Avenue|Boulevard|Drive)\b)`,
  'u',
)
