import type { Dice, Draft, Line } from './draft'
import { contraction, cue, figures, opener, tail } from './edit-clauses'
import { day, name, number } from './edit-facts'
import { marks } from './edit-marks'
import {
  attribution,
  filler,
  slip,
  spelling,
  synonym,
  synonyms,
  tense,
  tenses,
  typo,
  type SentenceEdit,
} from './edit-words'
import { addBackground, addLead, dropParagraph, swapParagraphs } from './edit-paragraphs'
import { MOVES } from './edit-places'
import { stemsOf } from './look-alikes'
import { note, takeOut, toParagraphs, type Work } from './work'

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
  ['tail', tail],
  ['opener', opener],
  ['cue', cue],
  ['figures', figures],
  ['contraction', contraction],
  ['two at once', twoAtOnce],
]

/** Two small edits in one go. */
function twoAtOnce(text: string, dice: Dice): string | null {
  const once = dice.pick([typo, synonym, tense, marks, filler])(text, dice)
  return once === null ? null : dice.pick([typo, synonym, tense, marks])(once, dice)
}

/** By name; each is as likely as the next. */
const KINDS: readonly string[] = [...new Set(KEEPING.map(([kind]) => kind)), ...Object.keys(MOVES)]

/** The common ones alone: more of what stands around a sentence stays. */
export const PLAIN_KINDS: readonly string[] =
  'typo|synonym|tense|number|name|marks|cut|join|swap|carry|removal|look-alike far'.split('|')

/** Returned by editArticle. */
export type Edited = {
  readonly draft: Draft
  /** What was done to the sentence of each link; nothing for those that nobody touched. */
  readonly edits: ReadonlyMap<number, string>
}

/**
 * One generation of a newsroom's edits: about `share` of the sentences are touched, each in one way, and now and then a
 * new lead, a background paragraph or another order of paragraphs. `wordings` are the words of each link's passage on the
 * first day: where it is cut, they tell which part is its home.
 */
export function editArticle(
  draft: Draft,
  share: number,
  dice: Dice,
  kinds = KINDS,
  wordings: readonly string[] = [],
): Edited {
  const work: Work = {
    kinds,
    before: new Set(draft.flat().map(({ text }) => text)),
    lines: draft.flatMap((paragraph) =>
      paragraph.map((line, i) => ({ line: { ...line, edit: null }, opens: i === 0 })),
    ),
    edits: new Map(),
    wordings,
    dice,
  }
  const chosen = work.lines.filter(() => dice.next() < share).map(({ line }) => line)
  for (const line of chosen) touch(work, line)
  if (kinds === KINDS && dice.next() < 0.2) reworkParagraph(work)
  if (kinds === KINDS && dice.next() < 0.1) dropParagraph(work)
  if (dice.next() < 0.5) addLead(work)
  if (dice.next() < 0.3) addBackground(work)
  if (dice.next() < 0.2) swapParagraphs(work)
  dropSeated(work, draft.flat())
  return { draft: toParagraphs(work), edits: work.edits }
}

/**
 * A look-alike that other moves brought into the very gap of its model, between the old neighbours and beside one new
 * sentence at most: one other word or number there is a correction, and nobody could tell otherwise. So it is with the gap of
 * a sentence that says the same as its model.
 */
function dropSeated(work: Work, old: readonly Line[]): void {
  const { lines } = work
  const isOf = (place: number, links: readonly number[] = []): boolean =>
    lines[place]?.line.links.some((link) => links.includes(link)) ?? false
  /** Whether what stands there is that old sentence, or the end of the article was there as it is. */
  const holds = (place: number, was: Line | undefined): boolean =>
    was === undefined ? place < 0 : isOf(place, was.links) || lines[place]?.line.text === was.text
  const isNew = (place: number): boolean => lines[place]?.line.links.length === 0
  for (let at = lines.length - 1; at >= 0; at--) {
    const { twinOf = [] } = lines[at]?.line ?? {}
    const isModel = ({ links }: Line): boolean => links.some((link) => twinOf.includes(link))
    const [first, last] = [old.findIndex(isModel), old.findLastIndex(isModel)]
    if (first < 0) continue
    const said = old.slice(first, last + 1).map(({ text }) => stemsOf(text))
    const again = old.flatMap(({ text }, i) => (said.includes(stemsOf(text)) ? [[i, i] as const] : []))
    const countTo = (was: Line | undefined, step: 1 | -1): number => {
      if (holds(at + step, was) || at + step === lines.length) return 0
      return isNew(at + step) && holds(at + 2 * step, was) ? 1 : 2
    }
    const isSeat = ([from, to]: readonly [number, number]): boolean =>
      countTo(old[from - 1], -1) + countTo(old[to + 1], 1) <= 1 ||
      countTo(old.slice(0, from).findLast(isLinked), -1) + countTo(old.slice(to + 1).find(isLinked), 1) <= 1
    if ([[first, last] as const, ...again].some(isSeat)) takeOut(work, at)
  }
}

/** What states nothing ("[...]") is no neighbour to anybody who follows statements. */
const isLinked = ({ links }: Line): boolean => links.length > 0

function touch(work: Work, line: Line): void {
  const at = work.lines.findIndex((one) => one.line === line)
  if (at < 0 || line.links.length === 0) return
  const kinds = [...work.kinds]
  while (kinds.length > 0) {
    const [kind] = kinds.splice(work.dice.below(kinds.length), 1)
    if (kind !== undefined && apply(work, at, kind)) return
  }
}

function apply(work: Work, at: number, kind: string): boolean {
  const { dice } = work
  const entry = work.lines[at]
  if (!entry) return false
  const move = MOVES[kind]
  if (move) return move(work, at)
  const { line } = entry
  const ways = KEEPING.filter(([name]) => name === kind)
  const text = dice.pick(ways)[1](line.text, dice)
  if (text === null || text === line.text) return false
  // The very words of another sentence, also of one that is gone, would be that one.
  if (work.before.has(text) || work.lines.some((one) => one.line.text === text)) return false
  note(work, line, kind)
  entry.line = { ...line, text, edit: kind, past: [...(line.past ?? []), line.text] }
  return true
}

/** Every sentence of one paragraph is edited at once. */
function reworkParagraph(work: Work): void {
  const starts = work.lines.flatMap(({ opens }, i) => (opens ? [i] : []))
  if (starts.length === 0) return
  const from = work.dice.pick(starts)
  const next = starts.find((start) => start > from) ?? work.lines.length
  const lines = work.lines.slice(from, next).map(({ line }) => line)
  for (const line of lines) if (line.edit === null) touch(work, line)
}
