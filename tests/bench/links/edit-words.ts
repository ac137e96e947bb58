import type { Dice } from './draft'

/** Changes one sentence; null where there is nothing of its kind to change. */
export type SentenceEdit = (text: string, dice: Dice) => string | null

const WORD = /[\p{L}]+(?:[’'][\p{L}]+)*/gu

/** The sentence with one of the matches replaced; null where none can be. */
export function replaceOne(
  text: string,
  pattern: RegExp,
  dice: Dice,
  change: (found: string, at: number) => string | null,
): string | null {
  const matches = [...text.matchAll(pattern)]
  while (matches.length > 0) {
    const [match] = matches.splice(dice.below(matches.length), 1)
    if (!match) return null
    const to = change(match[0], match.index)
    if (to !== null && to !== match[0])
      return text.slice(0, match.index) + to + text.slice(match.index + match[0].length)
  }
  return null
}

const isLong = (word: string): boolean => word.length >= 5 && /^\p{Ll}+$/u.test(word)

const slips: readonly ((word: string, dice: Dice) => string)[] = [
  (w, dice) => {
    const at = 1 + dice.below(w.length - 2)
    return w.slice(0, at) + (w[at + 1] ?? '') + (w[at] ?? '') + w.slice(at + 2)
  },
  (w, dice) => {
    const at = 1 + dice.below(w.length - 1)
    return w.slice(0, at) + w.slice(at + 1)
  },
  (w, dice) => {
    const at = 1 + dice.below(w.length - 1)
    return w.slice(0, at) + (w[at] ?? '') + w.slice(at)
  },
  (w, dice) => {
    const at = 1 + dice.below(w.length - 1)
    return w.slice(0, at) + dice.pick([...'aeinrst']) + w.slice(at + 1)
  },
]

/** A slip of the pen in a word, of four kinds. */
export const typo: SentenceEdit = (text, dice) =>
  replaceOne(text, WORD, dice, (word) => (isLong(word) ? dice.pick(slips)(word, dice) : null))

/** A slip in the small things: a doubled word, a lost comma, a space before a stop. */
export const slip: SentenceEdit = (text, dice) =>
  dice.pick([
    () => replaceOne(text, /\b(?:the|a|of|to|in)\b/gu, dice, (w) => `${w} ${w}`),
    () => replaceOne(text, /(?<=\p{L}),(?= )/gu, dice, () => ''),
    () => replaceOne(text, /\b(?:the|a|an) (?=\p{Ll})/gu, dice, () => ''),
  ])()

const SYNONYMS = `begin start|began started|starting beginning|buy purchase|bought purchased|big large|large sizeable|help assist|helped assisted
show demonstrate|showed demonstrated|shows demonstrates|near close|entire whole|often frequently|probably presumably|quickly rapidly
important significant|difficult hard|hard difficult|officials authorities|authorities officials|people persons|workers employees|employees staff
children kids|money funds|plan proposal|plans proposals|proposal plan|deal agreement|agreement accord|meeting session|talks discussions
announced declared|declared announced|told informed|asked requested|said stated|says states|warned cautioned|noted observed|added continued
attack assault|attacks assaults|fight battle|war conflict|killed slain|dead deceased|injured wounded|wounded injured|storm tempest
house home|houses homes|car vehicle|cars vehicles|road street|street road|city town|country nation|nation country|law statute
lawmakers legislators|legislators lawmakers|lawyer attorney|lawyers attorneys|attorney lawyer|court tribunal|jail prison|prison jail
police officers|report account|reports accounts|reporters journalists|journalists reporters|statement declaration|letter note|video footage
campaign drive|vote ballot|voters electors|party faction|leader chief|leaders chiefs|president leader|member representative|members representatives
group organization|groups organizations|company firm|companies firms|business enterprise|job post|jobs posts|decision ruling|ruling verdict
issue matter|issues matters|problem difficulty|question query|questions queries|answer reply|response reaction|effort attempt|efforts attempts
attempt try|return come back|stop halt|stopped halted|end finish|ended finished|continue proceed|continued went on|remain stay|remained stayed
believe think|believes thinks|believed thought|want wish|wants wishes|wanted wished|need require|needs requires|needed required
use employ|used employed|make produce|made produced|get obtain|got obtained|give provide|gave provided|given provided|find discover|found discovered
saw witnessed|see view|seen viewed|described portrayed|called labelled|criticized denounced|criticised denounced|praised lauded|urged pressed
several various|many numerous|major key|key central|main principal|new fresh|former previous|previous earlier|recent latest|current present
serious grave|strong firm|clear plain|true accurate|wrong mistaken|sure certain|able capable|likely expected|immediately instantly
recently lately|later afterwards|earlier previously|nearly almost|almost nearly|about around|around about|roughly approximately|also too
however nevertheless|because since|while whereas|although though|though although|despite notwithstanding|during throughout|among amid`

const SYNONYM: ReadonlyMap<string, string> = new Map(
  SYNONYMS.split(/[|\n]/u).map((pair) => {
    const [from = '', ...to] = pair.trim().split(' ')
    return [from, to.join(' ')] as const
  }),
)

export const cased = (like: string, word: string): string =>
  /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word

/** A capital may be a name's ("the Supreme Court"). */
const swapSynonym = (word: string): string | null => SYNONYM.get(word) ?? null

/** One word for another of the same sense. */
export const synonym: SentenceEdit = (text, dice) => replaceOne(text, WORD, dice, swapSynonym)

/** Two of them. */
export const synonyms: SentenceEdit = (text, dice) => {
  const once = synonym(text, dice)
  return once === null ? null : synonym(once, dice)
}

const TENSES = `says said|said says|is was|was is|are were|were are|has had|had has|have had|will would|would will|can could|could can
does did|did does|goes went|went goes|makes made|made makes|takes took|took takes|gives gave|gave gives|comes came|came comes|knows knew|knew knows
thinks thought|thought thinks|tells told|told tells|wants wanted|wanted wants|says has said|said had said|called has called|calls called|began begins
met meets|won wins|lost loses|left leaves|led leads|held holds|kept keeps|found finds|wrote writes|spoke speaks|ran runs|saw sees|sought seeks`

const TENSE = new Map(
  TENSES.split(/[|\n]/u).map((pair) => {
    const [from = '', ...to] = pair.trim().split(' ')
    return [from, to.join(' ')] as const
  }),
)

const otherTense = (word: string, dice: Dice): string | null => {
  const known = TENSE.get(word)
  if (known !== undefined) return known
  if (!/^\p{Ll}{4,}ed$/u.test(word)) return null
  return dice.pick([
    `had ${word}`,
    `has ${word}`,
    `was ${word.replace(/e?d$/u, 'ing')}`,
    word.replace(/(?:ed)$/u, 's'),
  ])
}

/** One verb in another tense. */
export const tense: SentenceEdit = (text, dice) =>
  replaceOne(text, WORD, dice, (word) => otherTense(word, dice))

/** All of them, as where a story of yesterday is told again today. */
export const tenses: SentenceEdit = (text) => {
  let changed = 0
  const to = text.replace(WORD, (word) => {
    const other = TENSE.get(word)
    if (other === undefined) return word
    changed++
    return other
  })
  return changed > 1 ? to : null
}

const SPELLING = `color colour|favor favour|honor honour|harbor harbour|labor labour|neighbor neighbour|center centre|theater theatre|defense defence
organization organisation|organize organise|realize realise|recognize recognise|criticize criticise|criticized criticised|canceled cancelled
traveled travelled|toward towards|gray grey|program programme|judgment judgement|adviser advisor|protester protestor|percent per cent|okay OK
email e-mail|website web site|healthcare health care|policymakers policy makers`

const SPELT = new Map(
  SPELLING.split(/[|\n]/u).flatMap((pair) => {
    const [from = '', ...to] = pair.trim().split(' ')
    return [
      [from, to.join(' ')],
      [to.join(' '), from],
    ] as const
  }),
)

/** British for American, or the reverse. */
export const spelling: SentenceEdit = (text, dice) =>
  replaceOne(text, WORD, dice, (word) => {
    const other = SPELT.get(word.toLowerCase())
    return other === undefined ? null : cased(word, other)
  })

/** A word of little weight put in. */
export const filler: SentenceEdit = (text, dice) =>
  replaceOne(
    text,
    / (?=\p{Ll}{4,}ed\b)/gu,
    dice,
    () => ` ${dice.pick(['also', 'then', 'again', 'later', 'just'])} `,
  )

/** "officials said" put at the end, or taken away from it. */
export const attribution: SentenceEdit = (text, dice) => {
  const ending = /, (?:he|she|they|officials|police|the \p{Ll}+) said\.$/u
  if (ending.test(text)) return text.replace(ending, '.')
  return /\p{Ll}\.$/u.test(text) && !/\bsa(?:id|ys)\b/u.test(text) && text.split(' ').length > 9
    ? text.replace(
        /\.$/u,
        dice.pick([', officials said.', ', the report said.', ', according to officials.']),
      )
    : null
}
