import { foldWord } from '../../../lib/text/fold-word'
import { overlaps, type Span } from '../../../lib/text/span'
import type { Word } from '../../../lib/text/tag-words'
import type { Edit, EditKind } from './edit'
import type { Passage, Twins } from './find-twins'
import { INVENTED, OPPOSITES, ROLES, SWAPS } from './edit-words'

/**
 * Changes after which the two passages cannot both be true. Each touches a detail that both of them give, in the part
 * that the annotators marked as stating the same, so nothing hangs on whether a detail belongs to the claim.
 */
export const CONTRADICTING: readonly EditKind[] = [
  { kind: 'person', numeric: false, find: (twins) => swapPerson(twins, false) },
  { kind: 'attribution', numeric: false, find: (twins) => swapPerson(twins, true) },
  ...Object.entries(SWAPS).map(([kind, pairs]): EditKind => ({
    kind,
    numeric: false,
    find: (twins) => swapShared(twins, pairs),
  })),
  { kind: 'role', numeric: false, find: (twins) => swapShared(twins, ROLES) },
  { kind: 'outcome', numeric: false, find: (twins) => swapShared(twins, OPPOSITES) },
  { kind: 'former', numeric: false, find: swapFormer },
  { kind: 'polarity', numeric: false, find: negate },
  { kind: 'will', numeric: false, find: postpone },
  { kind: 'clock', numeric: false, find: swapClock },
  { kind: 'date', numeric: false, find: swapDate },
  { kind: 'year', numeric: true, find: (twins) => swapNumber(twins, 'year') },
  { kind: 'count', numeric: true, find: (twins) => swapNumber(twins, 'count') },
  { kind: 'money', numeric: true, find: (twins) => swapNumber(twins, 'money') },
  { kind: 'percent', numeric: true, find: (twins) => swapNumber(twins, 'percent') },
  { kind: 'duration', numeric: true, find: (twins) => swapNumber(twins, 'duration') },
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
          !near.includes(other.split(' ').at(-1) ?? other),
      )
    const n = pick(left.article.body, name, 2 * INVENTED.length)
    const other = (n % 2 ? others[n % Math.max(1, others.length)] : undefined) ?? INVENTED[n >> 1] ?? ''
    const put = text.includes(' ') ? other : (other.split(' ').at(-1) ?? other)
    return [{ start: name.start, end: name.end, put: /['’]s$/u.test(text) ? `${put}’s` : put }]
  })
}

function isSpeaking({ words }: Passage, name: Span): boolean {
  const first = words.findIndex(({ start }) => start >= name.start)
  const last = words.findIndex(({ end }) => end >= name.end)
  return [...words.slice(Math.max(0, first - 4), first), ...words.slice(last + 1, last + 5)].some(
    ({ text }) => SAYING.test(text),
  )
}

/** A word of a pair, in both passages, by its partner. */
function swapShared({ left, right }: Twins, pairs: readonly (readonly [string, string])[]): readonly Edit[] {
  const body = textOf(left, left.stated)
  return pairs
    .flatMap(([a, b]) => [[a, b] as const, [b, a] as const])
    .flatMap(([from, to]): readonly Edit[] => {
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${from}(?![\\p{L}\\p{N}-])`, 'u')
      const found = pattern.exec(body)
      if (!found || !pattern.test(textOf(right, right.stated)) || !onceIn(left, from)) return []
      if (new RegExp(`\\b${to}\\b`, 'u').test(textOf(left, left.sentence) + textOf(right, right.sentence)))
        return []
      const start = left.stated.start + found.index
      return [{ start, end: start + from.length, put: to }]
    })
}

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

/** A number that both give, of the same thing, by one that is neither a rounding nor a part of it. */
function swapNumber({ left, right }: Twins, kind: Numeric): readonly Edit[] {
  return left.words.flatMap((word, i): readonly Edit[] => {
    const value = valueOf(word)
    if (value === null || kindOf(left.words, i) !== kind || !onceIn(left, word.text)) return []
    const there = right.words.findIndex((other) => valueOf(other) === value)
    if (there < 0 || kindOf(right.words, there) !== kind) return []
    if (kind === 'count' && headAfter(left.words, i) !== headAfter(right.words, there)) return []
    const up = kind === 'year' ? value + 3 : value < 4 ? value + 2 : Math.round(value * 1.6 * 10) / 10
    const whole = Number.isInteger(value) ? Math.round(up) : up
    const put =
      /^\d/u.test(word.text) || whole > 12
        ? whole.toLocaleString('en-US', { useGrouping: word.text.includes(',') })
        : (WORDS[whole] ?? String(whole))
    return [{ start: word.start, end: word.end, put }]
  })
}

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
