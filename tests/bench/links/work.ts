import type { Dice, Line } from './draft'

/** An article while one generation of edits is made: its sentences in order, and what was done to the links' sentences. */
export type Work = {
  lines: { line: Line; opens: boolean }[]
  readonly edits: Map<number, string>
  /** By link: the words of its passage on the first day. */
  readonly wordings: readonly string[]
  readonly dice: Dice
  /** The sentences as they were before. */
  readonly before: ReadonlySet<string>
  /** What may be done to a sentence. */
  readonly kinds: readonly string[]
}

export const note = ({ edits }: Work, { links }: Line, kind: string): void =>
  links.forEach((link) => edits.set(link, kind))

/** Behind a headline, which ends in no stop, a sentence needs a paragraph of its own. */
export function putIn({ lines }: Work, at: number, line: Line): void {
  const next = lines[at]
  if (next && !isEnded(line.text)) next.opens = true
  lines.splice(at, 0, { line, opens: !isEnded(lines[at - 1]?.line.text ?? '') })
}

export const isEnded = (text: string): boolean => /[.!?]["”’)]*$/u.test(text)

export function takeOut({ lines }: Work, at: number): void {
  const [gone] = lines.splice(at, 1)
  const next = lines[at]
  if (gone?.opens && next) next.opens = true
}

/** A place between so many sentences away and so many; null in an article too short to have one. */
export function placeAway({ lines, dice }: Work, at: number, least: number, most = Infinity): number | null {
  const places = lines
    .map((_, i) => i)
    .filter((i) => i > 0 && Math.abs(i - at) >= least && Math.abs(i - at) <= most)
  return places.length > 0 ? dice.pick(places) : null
}

export function toParagraphs({ lines }: Work): Line[][] {
  const paragraphs: Line[][] = []
  for (const { line, opens } of lines) {
    if (opens || paragraphs.length === 0) paragraphs.push([])
    paragraphs.at(-1)?.push(line)
  }
  return paragraphs
}

export function setParagraphs(work: Work, paragraphs: readonly (readonly Line[])[]): void {
  work.lines = paragraphs.flatMap((lines) => lines.map((line, i) => ({ line, opens: i === 0 })))
}
