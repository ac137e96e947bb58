import { NAMES_OF_BOTH, NAMES_OF_MEN, NAMES_OF_WOMEN } from '../../../lib/people/given-names'
import { BODY_NOUNS } from '../../../lib/people/titles'
import { foldWord } from '../../../lib/text/fold-word'
import { overlaps, type Span } from '../../../lib/text/span'
import type { Word } from '../../../lib/text/tag-words'
import type { Edit, EditKind } from './edit'
import type { Passage, Twins } from './find-twins'
import { BODY_PARTS, INVENTED, INVENTED_BODIES, OUTCOMES, POOLS, ROLES } from './edit-words'

/**
 * Changes after which the two passages cannot both be true. Each touches a detail that both of them give, in the part
 * that the annotators marked as stating the same, so nothing hangs on whether a detail belongs to the claim.
 */
export const CONTRADICTING: readonly EditKind[] = [
  { kind: 'person', numeric: false, find: (twins) => swapPerson(twins, false) },
  { kind: 'attribution', numeric: false, find: (twins) => swapPerson(twins, true) },
  ...Object.entries(POOLS).map(([kind, rows]): EditKind => ({
    kind,
    numeric: false,
    find: (twins) => swapPooled(twins, rows),
  })),
  { kind: 'organisation', numeric: false, find: swapBody },
  { kind: 'role', numeric: false, find: (twins) => swapPooled(twins, ROLES) },
  { kind: 'outcome', numeric: false, find: (twins) => swapPaired(twins, OUTCOMES) },
  { kind: 'former', numeric: false, find: swapFormer },
  { kind: 'polarity', numeric: false, find: negate },
  { kind: 'not gone', numeric: false, find: affirm },
  { kind: 'denial', numeric: false, find: deny },
  { kind: 'will', numeric: false, find: postpone },
  { kind: 'clock', numeric: false, find: swapClock },
  { kind: 'date', numeric: false, find: swapDate },
  { kind: 'vote', numeric: true, find: swapVote },
  { kind: 'year', numeric: true, find: (twins) => swapNumber(twins, 'year') },
  { kind: 'count', numeric: true, find: (twins) => swapNumber(twins, 'count') },
  { kind: 'money', numeric: true, find: (twins) => swapNumber(twins, 'money') },
  { kind: 'percent', numeric: true, find: (twins) => swapNumber(twins, 'percent') },
  { kind: 'duration', numeric: true, find: (twins) => swapNumber(twins, 'duration') },
  { kind: 'age', numeric: true, find: swapAge },
]

/** A number that depends on nothing but the place, to choose among several replacements. */
const pick = (text: string, at: Span, count: number): number =>
  [...text.slice(Math.max(0, at.start - 20), at.end)].reduce(
    (sum, c) => (sum * 31 + c.charCodeAt(0)) % 9973,
    7,
  ) % count

const textOf = ({ article }: Passage, span: Span): string => article.body.slice(span.start, span.end)

const onceIn = (passage: Passage, word: string): boolean =>
  textOf(passage, passage.sentence).toLowerCase().split(word.toLowerCase()).length === 2

const SAYING =
  /^(?:said|says|told|added|wrote|stated|argued|asked|called|tweeted|announced|insisted|warned|noted)$/iu

/** Another person in place of one that both name: somebody invented, or somebody else of the event. */
function swapPerson({ left, right, people }: Twins, speaking: boolean): readonly Edit[] {
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

/** A word of a row, in both passages, by another one of the row. */
function swapPooled({ left, right }: Twins, rows: readonly (readonly string[])[]): readonly Edit[] {
  const near = textOf(left, left.sentence) + textOf(right, right.sentence)
  return rows.flatMap((row) =>
    row.flatMap((from): readonly Edit[] => {
      const at = findShared(left, right, from)
      if (!at) return []
      const others = row.filter((to) => findWhole(near, to) < 0)
      const to = others[pick(left.article.body, at, Math.max(1, others.length))]
      return to === undefined ? [] : [{ ...at, put: to }]
    }),
  )
}

/** A word of a pair, in both passages, by its partner. */
function swapPaired({ left, right }: Twins, pairs: readonly (readonly [string, string])[]): readonly Edit[] {
  const near = textOf(left, left.sentence) + textOf(right, right.sentence)
  return pairs.flatMap(([from, to]): readonly Edit[] => {
    const at = findShared(left, right, from)
    return at && !(findWhole(near, to) >= 0) ? [{ ...at, put: to }] : []
  })
}

/** Where the words stand by themselves; -1 where they do not. "vice" and "general" make another word of their neighbour. */
function findWhole(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text.slice(Math.max(0, at - 9), at), text[at + words.length] ?? '']
    if (/[\p{L}\p{N}-]$|[Aa]ttorney $|[Vv]ice $/u.test(before) || /[\p{L}\p{N}-]/u.test(after)) continue
    // "won" of "won’t"
    if (/^['’]t\b/u.test(text.slice(at + words.length, at + words.length + 3))) continue
    return at
  }
  return -1
}

/** Where the words stand in what `left` states, if `right` states them too and `left` has them once. */
function findShared(left: Passage, right: Passage, text: string): Span | null {
  const found = findWhole(textOf(left, left.stated), text)
  if (found < 0 || findWhole(textOf(right, right.stated), text) < 0 || !onceIn(left, text)) return null
  const start = left.stated.start + found
  return { start, end: start + text.length }
}

/** A body's name in both passages, nobody's and no place's: another body. */
function swapBody({ left, right }: Twins): readonly Edit[] {
  const there = textOf(right, right.stated)
  const edits: Edit[] = []
  for (let i = 0; i < left.words.length; i++) {
    if (!isNamePart(left.words[i])) continue
    let last = i
    while (isNamePart(left.words[last + 1])) last++
    const [first, end] = [left.words[i], left.words[last]]
    if (!first || !end) break
    const name = { start: first.start, end: end.end }
    const text = textOf(left, name)
    const [before, further, after] = [left.words[i - 1]?.text ?? '', left.words[i - 2], left.words[last + 1]]
    // "the Lind campaign", "Meet the Press": no body stands there.
    if (after?.pos === 'NOUN' || isNamePart(further)) {
      i = last
      continue
    }
    const known =
      left.names.some((person) => overlaps(person, name)) || Object.values(POOLS).flat(2).includes(text)
    if (!known && (last > i || /^the$/iu.test(before)) && findWhole(there, text) >= 0 && onceIn(left, text)) {
      const n = pick(left.article.body, name, BODY_PARTS.length * INVENTED_BODIES.length)
      const kind =
        /(?:Department|Committee|Court|Agency|University|College|Center|Council|Commission|Bureau|Association|Party|Church|School|Hospital|Fund|Board)$/u.exec(
          text,
        )
      if (kind && last > i)
        edits.push({ ...name, put: `${BODY_PARTS[n % BODY_PARTS.length] ?? ''} ${kind[0]}` })
      else if (/^the$/iu.test(before) && isBodyName(text) && !/^-$/u.test(after?.text ?? ''))
        edits.push({ ...name, put: INVENTED_BODIES[n % INVENTED_BODIES.length] ?? '' })
    }
    i = last
  }
  return edits
}

/** "Harbour Times", "IRS": what can be taken for a body when it stands by itself. */
const isBodyName = (text: string): boolean =>
  BODY_NOUNS.has(foldWord(text.split(' ').at(-1) ?? '')) || /^\p{Lu}[\p{Lu}.&]{1,5}$/u.test(text)

const isNamePart = (word: Word | undefined): boolean =>
  word?.pos === 'PROPN' && /^\p{Lu}[\p{L}’'-]*$/u.test(word.text)

/** "former" gone, or put before a title, where both passages name the person under a title of the same standing. */
function swapFormer({ left, right }: Twins): readonly Edit[] {
  const title =
    /^(?:President|Gov|Governor|Sen|Senator|Rep|Representative|Speaker|Mayor|Secretary|Director|Chairman|Attorney General|Judge|Justice)$/u
  const titled = (p: Passage, name: Span) => {
    const first = p.words.findIndex(({ start }) => start >= name.start)
    const at = p.words[first - 1]?.text === '.' ? first - 2 : first - 1
    return title.test(p.words[at]?.text.replace(/\.$/u, '') ?? '') ? at : -1
  }
  return left.names.flatMap((name): readonly Edit[] => {
    const twin = right.names.find(({ person }) => person === name.person)
    const at = titled(left, name)
    if (!twin || at < 0) return []
    const there = titled(right, twin)
    if (there < 0) return []
    const former = (p: Passage, i: number) => /^(?:former|Former|ex)$/u.test(p.words[i - 1]?.text ?? '')
    const [word, before] = [left.words[at], left.words[at - 1]]
    if (!word || former(left, at) !== former(right, there)) return []
    if (former(left, at) && before)
      return [{ start: before.start, end: name.end, put: textOf(left, { start: word.start, end: name.end }) }]
    if (before && before.pos !== 'PUNCT' && !/^(?:and|by|with|to|of|that|for|said|from)$/u.test(before.text))
      return []
    return [
      {
        start: word.start,
        end: name.end,
        put: `former ${textOf(left, { start: word.start, end: name.end })}`,
      },
    ]
  })
}

/** The verbs that both passages state of the past, neither with a negation anywhere. */
function sharedPast({ left, right }: Twins): readonly Word[] {
  const negative =
    /^(?:not|n['’]t|no|never|none|nobody|nothing|neither|nor|without|declined|refused|failed|denied|unlikely|if|would|could|might|may|whether|hardly|little|few)$/iu
  if ([...left.words, ...right.words].some(({ text }) => negative.test(text))) return []
  const isPast = (words: readonly Word[], i: number): boolean => {
    const [word, before, after] = [words[i], words[i - 1], words[i + 1]]
    return (
      word?.pos === 'VERB' &&
      /(?<!e)ed$|^(?:met|won|lost|held|gave|took|spoke|wrote|signed|sent|cut|left|ran|led|made|came|went|began|struck|paid|sold|bought|fell|rose|kept|quit)$/u.test(
        word.text,
      ) &&
      !/^(?:AUX|PART|DET|ADJ|ADP|VERB)$/u.test(before?.pos ?? 'DET') &&
      !/^(?:was|were|been|be|is|are|has|have|had|and|or|who|which|that|,)$/iu.test(before?.text ?? ',') &&
      /^(?:NOUN|PROPN|PRON|ADV)$/u.test(before?.pos ?? '') &&
      /^(?:DET|PROPN|NOUN|PRON|ADP|ADJ|NUM|PART)$/u.test(after?.pos ?? '') &&
      !/^by$/iu.test(after?.text ?? '') &&
      !SAYING.test(word.text)
    )
  }
  return left.words.filter(
    (word, i) =>
      isPast(left.words, i) &&
      right.words.some((other, k) => other.lemma === word.lemma && isPast(right.words, k)) &&
      onceIn(left, word.text),
  )
}

function negate(twins: Twins): readonly Edit[] {
  const auxiliaries = sharedAuxiliaries(twins).map(({ start, end, text }): Edit => ({
    start,
    end,
    put: `${text} not`,
  }))
  return [
    ...auxiliaries,
    ...sharedPast(twins).map(({ start, end, lemma }): Edit => ({ start, end, put: `did not ${lemma}` })),
  ]
}

/** "was", "is", "will", "has" before a verb that both have, with the same auxiliary before it in neither negated. */
function sharedAuxiliaries({ left, right }: Twins): readonly Word[] {
  const negative = /^(?:not|n['’]t|no|never|none|nobody|nothing|neither|nor|without|unlikely|if|whether)$/iu
  if ([...left.words, ...right.words].some(({ text }) => negative.test(text))) return []
  const verbAfter = (words: readonly Word[], i: number) =>
    /^(?:was|were|is|are|will|has|have|had|would|could)$/u.test(words[i]?.text ?? '') &&
    words[i + 1]?.pos === 'VERB'
      ? words[i + 1]?.lemma
      : undefined
  return left.words.filter((_, i) => {
    const verb = verbAfter(left.words, i)
    return verb !== undefined && right.words.some((_, k) => verbAfter(right.words, k) === verb)
  })
}

/** "not" taken from between an auxiliary and a verb that both have so. */
function affirm({ left, right }: Twins): readonly Edit[] {
  const denied = ({ words }: Passage, i: number): string | undefined =>
    /^(?:was|were|is|are|will|has|have|had|would|could|did|does|do|should)$/u.test(words[i]?.text ?? '') &&
    words[i + 1]?.text === 'not'
      ? words[i + 2]?.lemma
      : undefined
  return left.words.flatMap((word, i): readonly Edit[] => {
    const verb = denied(left, i)
    const not = left.words[i + 1]
    if (verb === undefined || !not || !right.words.some((_, k) => denied(right, k) === verb)) return []
    return [{ start: word.start, end: not.end, put: word.text }]
  })
}

/** Both report that somebody said something: one, that it was denied. */
function deny({ left, right }: Twins): readonly Edit[] {
  const pattern = /\b(?:said|claimed|announced)(?= (?:that|he|she|it|they|the)\b)/u
  const found = pattern.exec(textOf(left, left.stated))
  if (!found || !pattern.test(textOf(right, right.stated))) return []
  const start = left.stated.start + found.index
  return [{ start, end: start + found[0].length, put: 'denied' }]
}

/** "51-49", "5 to 4" in both. */
function swapVote({ left, right }: Twins): readonly Edit[] {
  const text = textOf(left, left.stated)
  const found =
    /(?<![\d-])(\d{1,3})(-| to )(\d{1,3})(?![\d-])(?! ?\p{Ll}*-?(?:hour|minute|day|week|month|year|percent))/u.exec(
      text,
    )
  if (
    !found ||
    !/\b(?:vot|pass|approv|defeat|beat|w[io]n|elect|reject|rul|confirm|oppos)/u.test(text) ||
    !textOf(right, right.stated).includes(found[1] ?? '')
  )
    return []
  if (!new RegExp(`${found[1] ?? ''}(?:-| to )${found[3] ?? ''}`, 'u').test(textOf(right, right.stated)))
    return []
  const start = left.stated.start + found.index
  return [
    {
      start,
      end: start + found[0].length,
      put: `${Number(found[1]) + 3}${found[2] ?? '-'}${Math.max(0, Number(found[3]) - 3)}`,
    },
  ]
}

/** ", 43," in both. */
function swapAge({ left, right }: Twins): readonly Edit[] {
  const found = /(?<=, )(\d\d)(?=,)/u.exec(textOf(left, left.stated))
  if (!found || !textOf(right, right.stated).includes(found[0])) return []
  const start = left.stated.start + found.index
  return [{ start, end: start + 2, put: String(Number(found[0]) + 11) }]
}

function postpone(twins: Twins): readonly Edit[] {
  return sharedPast(twins).map(({ start, end, lemma }) => ({ start, end, put: `will ${lemma}` }))
}

function swapClock({ left, right }: Twins): readonly Edit[] {
  const pattern = /\b(\d{1,2})(:\d\d)?(?= ?[ap]\.?m\b)/u
  const found = pattern.exec(textOf(left, left.stated))
  if (!found || !textOf(right, right.stated).includes(found[0])) return []
  const start = left.stated.start + found.index
  return [{ start, end: start + (found[1]?.length ?? 0), put: String((Number(found[1]) % 11) + 2) }]
}

/** "Feb. 12" in both: another day of the month, or another month. */
function swapDate({ left, right }: Twins): readonly Edit[] {
  const pattern =
    /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.? (\d{1,2})\b(?!,? ?(?:percent|%))/u
  const found = pattern.exec(textOf(left, left.stated))
  if (!found || !textOf(right, right.stated).includes(found[0])) return []
  const start = left.stated.start + found.index + found[0].length - (found[2]?.length ?? 0)
  return [{ start, end: start + (found[2]?.length ?? 0), put: String(((Number(found[2]) + 8) % 27) + 1) }]
}

type Numeric = 'year' | 'count' | 'money' | 'percent' | 'duration'

const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** A number that both sentences give, of the same thing, by one that is neither a rounding nor a part of it. */
function swapNumber({ left, right }: Twins, kind: Numeric): readonly Edit[] {
  return left.all.flatMap((word, i): readonly Edit[] => {
    const value = valueOf(word)
    if (value === null || kindOf(left.all, i) !== kind || !onceIn(left, word.text)) return []
    const there = right.all.findIndex((other, k) => valueOf(other) === value && kindOf(right.all, k) === kind)
    if (there < 0) return []
    if (kind === 'count' && headAfter(left.all, i) !== headAfter(right.all, there)) return []
    const factor = FACTORS[pick(left.article.body, word, FACTORS.length)] ?? 2
    const other =
      kind === 'year'
        ? value + Math.round(factor * 2)
        : value < 4
          ? value + 2
          : Math.round(value * factor * 10) / 10
    const whole = Number.isInteger(value) ? Math.max(2, Math.round(other)) : other
    if (whole === value) return []
    const put =
      /^\d/u.test(word.text) || whole > 12
        ? whole.toLocaleString('en-US', { useGrouping: word.text.includes(',') })
        : (WORDS[whole] ?? String(whole))
    return [{ start: word.start, end: word.end, put }]
  })
}

/** What an editor makes of a number: clearly another one, larger or smaller. */
const FACTORS = [1.6, 0.5, 2.2, 0.7, 3.1, 1.3]

function valueOf({ text }: Word): number | null {
  if (/^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/u.test(text)) return Number(text.replaceAll(',', ''))
  const word = WORDS.indexOf(text.toLowerCase())
  return word >= 2 ? word : null
}

const headAfter = (words: readonly Word[], i: number): string | undefined =>
  words.slice(i + 1, i + 4).find(({ pos }) => pos === 'NOUN')?.lemma

function kindOf(words: readonly Word[], i: number): Numeric | null {
  const [before, after] = [words[i - 1]?.text ?? '', words[i + 1]?.text ?? '']
  const unit = after === '-' ? (words[i + 2]?.text ?? '') : after
  if (before === '$') return 'money'
  if (/^(?:%|percent)$/u.test(after)) return 'percent'
  if (/^(?:minute|hour|day|week|month|year)s?$/u.test(unit)) return 'duration'
  if (/^(?:19|20)\d\d$/u.test(words[i]?.text ?? '')) return 'year'
  if (/^[.:/-]$/u.test(before) || /^[.:/-]$/u.test(after)) return null
  if (words[i - 1]?.pos === 'PROPN' || !/^(?:NOUN|ADJ|PROPN)$/u.test(words[i + 1]?.pos ?? '')) return null
  return headAfter(words, i) === undefined || /^(?:million|billion|hundred)$/u.test(foldWord(after))
    ? null
    : 'count'
}

export const touches = (edits: readonly Edit[], edit: Edit): boolean =>
  edits.some((other) => overlaps(other, edit))
