import { cut, join } from './cut-and-join'
import { negation } from './edit-facts'
import { findHomes } from './find-homes'
import { lookAlike, lookAlikeInPlace } from './look-alikes'
import { isEnded, note, placeAway, putIn, takeOut, type Work } from './work'

/** What is done to where a sentence stands, or to the sentence so that it is another one. */
export const MOVES: Readonly<Record<string, (work: Work, at: number) => boolean>> = {
  cut: cutLine,
  join: joinLines,
  swap: (work, at) => carry(work, at, 'swap'),
  carry: (work, at) => carry(work, at, 'carry'),
  removal: (work, at) => remove(work, at, 'removal'),
  'look-alike far': (work, at) => replaceAway(work, at, 6, Infinity),
  'look-alike near': (work, at) => replaceAway(work, at, 2, 5),
  'look-alike in place': replaceInPlace,
  negation: negate,
  copy: putCopy,
  'near copy': putNearCopy,
}

function remove(work: Work, at: number, kind: string): boolean {
  const entry = work.lines[at]
  if (!entry) return false
  takeOut(work, at)
  note(work, entry.line, kind)
  return true
}

/** Gone, and a sentence that reads like it stands elsewhere. */
function replaceAway(work: Work, at: number, least: number, most: number): boolean {
  const entry = work.lines[at]
  const twin = entry ? lookAlike(entry.line, work) : null
  const to = placeAway(work, at, least, most)
  if (!entry || twin === null || to === null) return false
  putIn(work, to, { text: twin, links: [], twinOf: entry.line.links, edit: 'look-alike' })
  return remove(work, at < to ? at : at + 1, least > 5 ? 'look-alike far' : 'look-alike near')
}

function replaceInPlace(work: Work, at: number): boolean {
  const entry = work.lines[at]
  const text = entry ? lookAlikeInPlace(entry.line.text, work) : null
  if (!entry || text === null) return false
  note(work, entry.line, 'look-alike in place')
  entry.line = { text, links: [], edit: 'look-alike in place' }
  return true
}

function negate(work: Work, at: number): boolean {
  const entry = work.lines[at]
  const text = entry ? negation(entry.line.text, work.dice) : null
  if (!entry || text === null) return false
  note(work, entry.line, 'negation')
  entry.line = { text, links: [], edit: 'negation' }
  return true
}

/** The very sentence once more, as a caption or a pulled quote; the old one stays. */
function putCopy(work: Work, at: number): boolean {
  const entry = work.lines[at]
  const to = placeAway(work, at, 4)
  if (!entry || to === null || entry.line.links.length === 0) return false
  note(work, entry.line, 'copy')
  putIn(work, to, { text: entry.line.text, links: [], copies: entry.line.links, edit: 'copy' })
  return true
}

/** One that reads like it is put somewhere; the old one stays. */
function putNearCopy(work: Work, at: number): boolean {
  const entry = work.lines[at]
  const twin = entry ? lookAlike(entry.line, work) : null
  const to = placeAway(work, at, 1)
  if (!entry || twin === null || to === null) return false
  note(work, entry.line, 'near copy')
  putIn(work, to, { text: twin, links: [], edit: 'near copy' })
  return true
}

function cutLine(work: Work, at: number): boolean {
  const entry = work.lines[at]
  const parts = entry ? cut(entry.line.text, work.dice) : null
  if (!entry || !parts) return false
  note(work, entry.line, 'cut')
  const { links, lesser = [], text } = entry.line
  const homes = new Map(links.map((link) => [link, findHomes(work.wordings[link] ?? text, parts)]))
  const [left, right] = parts.map((text, part) => ({
    ...entry.line,
    text,
    lesser: links.filter((link) => lesser.includes(link) || homes.get(link)?.includes(part) === false),
    edit: 'cut',
  }))
  if (!left || !right) return false
  work.lines.splice(at, 1, { line: left, opens: entry.opens }, { line: right, opens: false })
  return true
}

function joinLines(work: Work, at: number): boolean {
  const [one, two] = [work.lines[at], work.lines[at + 1]]
  if (!one || !two || two.opens || one.line.edit !== null || two.line.edit !== null) return false
  const text = join(one.line.text, two.line.text, work.dice)
  if (text === null) return false
  const past = [one.line, two.line].flatMap((line) => [...(line.past ?? []), line.text])
  const homes = [one.line, two.line].flatMap(({ links, lesser = [] }) =>
    links.filter((link) => !lesser.includes(link)),
  )
  const links = [...one.line.links, ...two.line.links]
  const copies = [...(one.line.copies ?? []), ...(two.line.copies ?? [])]
  const lesser = links.filter((link) => !homes.includes(link))
  const line = { text, links, lesser, copies, past, edit: 'join' }
  note(work, line, 'join')
  work.lines.splice(at, 2, { line, opens: one.opens })
  return true
}

const isPutIn = ({ lines, before }: Work, at: number): boolean => !before.has(lines[at]?.line.text ?? '')

/** To the other side of its neighbour, or to another paragraph. */
function carry(work: Work, at: number, kind: 'swap' | 'carry'): boolean {
  const { lines } = work
  const to = kind === 'swap' ? at + 1 : placeAway(work, at, 3)
  const entry = lines[at]
  if (to === null || !entry || to >= lines.length || !isEnded(entry.line.text)) return false
  // Past a look-alike of its neighbour it would bring that one into the neighbour's very place.
  if (kind === 'swap' && isPutIn(work, to)) return false
  note(work, entry.line, kind)
  takeOut(work, at)
  const place = kind === 'swap' || to <= at ? to : to - 1
  putIn(work, place, { ...entry.line, edit: kind })
  return true
}
