import type { Quoted } from '../text/find-quoted'
import type { Span } from '../text/span'
import { isGivenName } from './find-name-runs'
import { foldName } from './fold-name'
import { FORMS_OF_ADDRESS, isSingularPerson } from './titles'

/** Speech that the layout of a text shows, without quotation marks. Returned by findSpoken. */
export type Spoken = {
  /** What is spoken, a paragraph or a part of one each, in order. */
  readonly stretches: readonly Quoted[]
  /** The numbers of the paragraphs that only name who speaks below. */
  readonly labels: ReadonlySet<number>
}

/** So many paragraphs must open with a label before a text is taken for a transcript; fewer are "Note: …" and its like. */
const LEAST_TURNS = 3

/** A label has at most this many words: "HARBOUR MASTER ANNA HOLM". */
const LABEL = /^(\p{Lu}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){0,4}(?: \([^)\n]{1,40}\))?)(:|：)/u

/** A paragraph that is a label alone, with a colon or without. */
const LABEL_LINE = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}:?$/u

/** “… — Anna Holm (@annaholm) May 3, 2024”: what stands below an embedded post. */
const POST = /^(.{2,600}?)\s*[—–]\s?[^\n—–@]{2,60} \(@\w{1,30}\)/u

/** A paragraph that is set off with ">", as mail and markdown do. */
const SET_OFF = /^>\s?(?=\S)/u

/**
 * Speech without quotation marks, as the layout shows it: turns of a transcript ("SMITH: …", "Q: …"), names on lines of
 * their own, embedded posts, paragraphs set off with ">". A label counts only in a text that has several and gives one
 * of them twice: "Note: …" is none. What stands in quotation marks is left to findQuoted.
 *
 *     HOLM: We lost. ¶ Q: Why? ¶ HOLM: Bad luck. → "We lost.", "Why?", "Bad luck."
 */
export function findSpoken(text: string, paragraphs: readonly Span[]): Spoken {
  const bodies = paragraphs.map(({ start, end }) => text.slice(start, Math.min(end, start + 700)))
  const turns = repeated(bodies.map(labelOf))
  const lines = repeated(
    bodies.map((body) =>
      LABEL_LINE.test(body) && (isPersonal(body) || FULL_NAME.test(body)) ? body.replace(/:$/u, '') : null,
    ),
  )
  const labels = new Set(bodies.flatMap((_, i) => (lines[i] && !lines[i - 1] && bodies[i + 1] ? [i] : [])))
  let isBelow = false
  const stretches = paragraphs.flatMap((paragraph, i): readonly Quoted[] => {
    const body = bodies[i] ?? ''
    if (labels.has(i)) {
      isBelow = true
      return []
    }
    const label = turns[i] ? LABEL.exec(body)?.[0].length : undefined
    const from = label ?? SET_OFF.exec(body)?.[0].length ?? (isBelow ? 0 : null)
    const post = from === null && body.includes('(@') ? POST.exec(body)?.[1]?.length : undefined
    if (from === null && post === undefined) return []
    return stretch(text, paragraph, from ?? 0, post, i)
  })
  return { stretches, labels }
}

const labelOf = (body: string): string | null => {
  const label = LABEL.exec(body)?.[1]
  if (label === undefined || !(isPersonal(label) || FULL_NAME.test(`${label}:`))) return null
  const words = body.split(/\s+/u, LEAST_WORDS + 6).length - label.split(' ').length
  return words >= LEAST_WORDS ? label : null
}

/** Shorter turns do not count for a transcript: "Holm: 46 percent" is a list. */
const LEAST_WORDS = 3

/** Whether a label can be somebody: "Anna", "Dr. Holm", "HOLM", "Reporter", "Q"; not "Advertisement", "Oslo". */
function isPersonal(label: string): boolean {
  const first = foldName(/^[\p{L}’'-]+/u.exec(label)?.[0] ?? '')
  const last = foldName(
    label
      .replace(/[^\p{L}]+$/u, '')
      .split(' ')
      .at(-1) ?? '',
  )
  const isRole = [first, last].some((word) => isSingularPerson(word) || ROLES.has(word))
  return isRole || isGivenName(first) || FORMS_OF_ADDRESS.has(first) || CAPITALS.test(label)
}

/** Two names and more with a colon: “Novin Drask:”. */
const FULL_NAME = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}:$/u

const CAPITALS = /^\p{Lu}[\p{Lu}.’' -]+(?: \([^)\n]*\))?:?$/u

/** Who asks and answers in an interview without a name. */
const ROLES = new Set(['q', 'a', 'question', 'answer', 'interviewer', 'moderator', 'audience', 'caller'])

/** The labels that are used as in a transcript, each in its paragraph's place; nulls where the text is none. */
function repeated(labels: readonly (string | null)[]): readonly (string | null)[] {
  const counts = new Map<string, number>()
  for (const label of labels) if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1)
  const turns = labels.filter((label) => label !== null)
  const isTranscript =
    turns.length >= LEAST_TURNS && counts.size > 1 && [...counts.values()].some((count) => count > 1)
  return isTranscript ? labels : labels.map(() => null)
}

function stretch(
  text: string,
  { start, end }: Span,
  from: number,
  length: number | undefined,
  paragraph: number,
): readonly Quoted[] {
  const span = { start: start + from, end: length === undefined ? end : start + length }
  while (span.start < span.end && /\s/u.test(text[span.start] ?? '')) span.start++
  // Words in marks are a quote already.
  if (span.start >= span.end || /^["“„«]/u.test(text[span.start] ?? '')) return []
  const isSetOff = text[start] === '>'
  return [{ ...span, outer: isSetOff ? { start, end: span.end } : span, paragraph, closed: true }]
}
