import { cut, join } from './cut-and-join'
import type { Dice, Draft, Line } from './draft'
import { day, name, negation, number, otherName } from './edit-facts'
import { marks } from './edit-marks'
import {
  attribution,
  filler,
  replaceOne,
  slip,
  spelling,
  synonym,
  synonyms,
  tense,
  tenses,
  typo,
  type SentenceEdit,
} from './edit-words'

/** What is done to one sentence so that it still states its claim. */
const KEEPING: readonly (readonly [string, SentenceEdit])[] = [
  ['typo', typo],
  ['typo', slip],
  ['synonym', synonym],
  ['synonym', synonyms],
  ['tense', tense],
  ['tense', tenses],
  ['number', number],
  ['number', day],
  ['name', name],
  ['marks', marks],
  ['spelling', spelling],
  ['filler', filler],
  ['attribution', attribution],
]

/** What is done to a sentence, or to where it stands, by name; each is as likely as the next. */
const KINDS = [
  ...new Set(KEEPING.map(([kind]) => kind)),
  'cut',
  'join',
  'swap',
  'carry',
  'removal',
  'look-alike',
  'negation',
] as const

/** Returned by editArticle. */
export type Edited = {
  readonly draft: Draft
  /** Links of which a part was taken out: what is left of them may count as them or not. */
  readonly open: ReadonlySet<number>
  /** What was done to the sentence of each link; nothing for those that nobody touched. */
  readonly edits: ReadonlyMap<number, string>
}

type Work = {
  lines: { line: Line; opens: boolean }[]
  edits: Map<number, string>
  open: Set<number>
  dice: Dice
}

/**
 * One generation of a newsroom's edits: about `share` of the sentences are touched, each in one way, and now and then a
 * new lead, a background paragraph or another order of paragraphs.
 */
export function editArticle(draft: Draft, share: number, dice: Dice): Edited {
  const work: Work = {
    lines: draft.flatMap((paragraph) =>
      paragraph.map((line, i) => ({ line: { ...line, edit: null }, opens: i === 0 })),
    ),
    edits: new Map(),
    open: new Set(),
    dice,
  }
  const chosen = work.lines.filter(() => dice.next() < share).map(({ line }) => line)
  for (const line of chosen) touch(work, line)
  if (dice.next() < 0.5) addLead(work)
  if (dice.next() < 0.3) addBackground(work)
  if (dice.next() < 0.2) swapParagraphs(work)
  return { draft: toParagraphs(work), edits: work.edits, open: work.open }
}

function touch(work: Work, line: Line): void {
  const at = work.lines.findIndex((one) => one.line === line)
  if (at < 0 || line.links.length === 0) return
  const kinds = [...KINDS]
  while (kinds.length > 0) {
    const [kind] = kinds.splice(work.dice.below(kinds.length), 1)
    if (kind !== undefined && apply(work, at, kind)) return
  }
}

const note = ({ edits }: Work, { links }: Line, kind: string): void =>
  links.forEach((link) => edits.set(link, kind))

function apply(work: Work, at: number, kind: string): boolean {
  const { lines, dice } = work
  const entry = lines[at]
  if (!entry) return false
  const { line } = entry
  if (kind === 'cut') return cutLine(work, at)
  if (kind === 'join') return joinLines(work, at)
  if (kind === 'removal') {
    takeOut(work, at)
    line.links.forEach((link) => work.open.add(link))
    note(work, line, kind)
    return true
  }
  if (kind === 'swap' || kind === 'carry') return carry(work, at, kind)
  if (kind === 'look-alike') {
    const twin = lookAlike(line.text, work)
    const to = farFrom(work, at, 6)
    if (twin === null || to === null) return false
    putIn(work, to, { text: twin, links: [], edit: 'look-alike' })
    takeOut(work, at < to ? at : at + 1)
    line.links.forEach((link) => work.open.add(link))
    note(work, line, kind)
    return true
  }
  if (kind === 'negation') {
    const text = negation(line.text, dice)
    if (text === null) return false
    line.links.forEach((link) => work.open.add(link))
    note(work, line, kind)
    entry.line = { text, links: [], edit: kind }
    return true
  }
  const ways = KEEPING.filter(([name]) => name === kind)
  const text = dice.pick(ways)[1](line.text, dice)
  if (text === null || text === line.text || work.lines.some((one) => one.line.text === text)) return false
  note(work, line, kind)
  entry.line = { ...line, text, edit: kind }
  return true
}

/** Behind a headline, which ends in no stop, a sentence needs a paragraph of its own. */
function putIn({ lines }: Work, at: number, line: Line): void {
  const ends = (text: string) => /[.!?]["”’)]*$/u.test(text)
  const next = lines[at]
  if (next && !ends(line.text)) next.opens = true
  lines.splice(at, 0, { line, opens: !ends(lines[at - 1]?.line.text ?? '') })
}

function takeOut({ lines }: Work, at: number): void {
  const [gone] = lines.splice(at, 1)
  const next = lines[at]
  if (gone?.opens && next) next.opens = true
}

function cutLine(work: Work, at: number): boolean {
  const entry = work.lines[at]
  const parts = entry ? cut(entry.line.text, work.dice) : null
  if (!entry || !parts) return false
  note(work, entry.line, 'cut')
  const [left, right] = parts.map((text) => ({ ...entry.line, text, edit: 'cut' }))
  if (!left || !right) return false
  work.lines.splice(at, 1, { line: left, opens: entry.opens }, { line: right, opens: false })
  return true
}

function joinLines(work: Work, at: number): boolean {
  const [one, two] = [work.lines[at], work.lines[at + 1]]
  if (!one || !two || two.opens || one.line.edit !== null || two.line.edit !== null) return false
  const text = join(one.line.text, two.line.text, work.dice)
  if (text === null) return false
  const line = { text, links: [...one.line.links, ...two.line.links], edit: 'join' }
  note(work, line, 'join')
  work.lines.splice(at, 2, { line, opens: one.opens })
  return true
}

/** To the other side of its neighbour, or to another paragraph. */
function carry(work: Work, at: number, kind: 'swap' | 'carry'): boolean {
  const { lines } = work
  const to = kind === 'swap' ? at + 1 : farFrom(work, at)
  const entry = lines[at]
  if (to === null || !entry || to >= lines.length || !/[.!?]["”’)]*$/u.test(entry.line.text)) return false
  note(work, entry.line, kind)
  takeOut(work, at)
  const place = kind === 'swap' || to <= at ? to : to - 1
  putIn(work, place, { ...entry.line, edit: kind })
  return true
}

/** A place at least so many sentences away; null in an article too short to have one. */
function farFrom({ lines, dice }: Work, at: number, least = 3): number | null {
  const places = lines.map((_, i) => i).filter((i) => i > 0 && Math.abs(i - at) >= least)
  return places.length > 0 ? dice.pick(places) : null
}

/** A sentence that reads like another and says something else. */
function lookAlike(text: string, { lines, dice }: Work): string | null {
  const words = lines.flatMap(({ line }) => line.text.match(/\p{Ll}{6,}/gu) ?? [])
  const swapWord: SentenceEdit = (from) => replaceOne(from, /\b\p{Ll}{6,}\b/gu, dice, () => dice.pick(words))
  const ways: SentenceEdit[] = [
    number,
    day,
    otherName,
    negation,
    (from) => swapWord(swapWord(from, dice) ?? from, dice),
  ]
  while (ways.length > 0) {
    const [way] = ways.splice(dice.below(ways.length), 1)
    const twin = way?.(text, dice) ?? null
    if (twin !== null && lines.every(({ line }) => line.text !== twin)) return twin
  }
  return null
}

const LEADS = [
  'Here is what is known so far about the developments that readers have followed since the morning.',
  'The story took a new turn late in the day as more of those involved came forward.',
  'What began as a routine matter has grown into a test for everybody concerned.',
  'New details emerged hours after the first accounts were published.',
]

/** A sentence or two before everything; now and then one that says in other words what the old first one said. */
function addLead(work: Work): void {
  const { lines, dice } = work
  const old = lines[0]?.line.text ?? ''
  const echo = old
    .split(' ')
    .slice(0, 6 + dice.below(6))
    .join(' ')
    .replace(/[,;:]?$/u, ', according to an updated account.')
  const text = dice.next() < 0.3 && old.length > 60 ? echo : dice.pick(LEADS)
  lines.unshift({ line: { text, links: [], edit: 'lead' }, opens: true })
}

const BACKGROUND = [
  ['The matter has been in dispute for years.', 'Earlier attempts to settle it came to nothing.'],
  ['Nobody else was available for an interview over the weekend.'],
  ['He declined to comment.'],
  [
    'A fuller account is expected in the coming weeks.',
    'Until then much remains open.',
    'Both sides have promised patience.',
  ],
]

function addBackground({ lines, dice }: Work): void {
  const starts = lines.flatMap(({ opens }, i) => (opens ? [i] : []))
  const added = dice
    .pick(BACKGROUND)
    .map((text, i) => ({ line: { text, links: [], edit: 'background' }, opens: i === 0 }))
  lines.splice(starts.length > 0 ? dice.pick(starts) : lines.length, 0, ...added)
}

function swapParagraphs(work: Work): void {
  const paragraphs = toParagraphs(work).map((lines) => [...lines])
  if (paragraphs.length < 3) return
  const [gone] = paragraphs.splice(work.dice.below(paragraphs.length), 1)
  paragraphs.splice(work.dice.below(paragraphs.length), 0, gone ?? [])
  work.lines = paragraphs.flatMap((lines) => lines.map((line, i) => ({ line, opens: i === 0 })))
  for (const line of gone ?? []) if (line.edit === null) note(work, line, 'paragraph')
}

function toParagraphs({ lines }: Work): Line[][] {
  const paragraphs: Line[][] = []
  for (const { line, opens } of lines) {
    if (opens || paragraphs.length === 0) paragraphs.push([])
    paragraphs.at(-1)?.push(line)
  }
  return paragraphs
}
