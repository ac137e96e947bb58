import type { ReadText } from '../text/read-text'
import type { Span } from '../text/span'
import type { Word } from '../text/tag-words'
import { foldName } from './fold-name'
import { NAMES_OF_BOTH, NAMES_OF_MEN, NAMES_OF_WOMEN } from './given-names'
import { BODY_NOUNS, FORMS_OF_ADDRESS, PARTICLES, PERSON_NOUNS, SUFFIXES, TIME_WORDS, TITLES } from './titles'

/** A proper name as one article writes it: span without titles. Returned by findNames, read by groupNames. */
export type Name = Span & {
  /** Its parts without suffixes: ["Ada", "van", "der", "Berg"]. */
  readonly parts: readonly string[]
  readonly sentence: number
  /** "Mr", "Ms" …, folded, where one stands before it. */
  readonly address: string | null
  /** What stands before or after it as a role: "harbour master". */
  readonly role: Span | null
  /** Whether "the" stands before it. */
  readonly the: boolean
  /** Whether title, role, or given name say that it is a person's. */
  readonly personal: boolean
  /** Whether it may be a place: "in Halden". */
  readonly placed: boolean
}

const fold = (word: Word | undefined): string => foldName(word?.text ?? '')
export const isGivenName = (folded: string): boolean =>
  NAMES_OF_MEN.has(folded) || NAMES_OF_WOMEN.has(folded) || NAMES_OF_BOTH.has(folded)

/** A name has at most this many parts ("Maria del Carmen Ruiz Soto"); longer runs are headlines. */
const MOST_PARTS = 6

/**
 * All runs of proper nouns of a text, in order, each cut into title, name and role. `speaking` tells where the heads of
 * phrases stand that are said to speak: a name of two words or more there is a person's, unless its words say otherwise.
 */
export function findNames(read: ReadText, speaking: ReadonlySet<number> = new Set()): readonly Name[] {
  return read.sentences.flatMap(({ words, index }) =>
    findRuns(words).flatMap((run) => nameOf(words, run, index, speaking) ?? []),
  )
}

type Run = { readonly from: number; readonly to: number }

function findRuns(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = []
  for (let i = 0; i < words.length; i++) {
    if (!isNameWord(words, i)) continue
    const from = i
    while (continues(words, i + 1)) i++
    runs.push({ from, to: i + 1 })
  }
  return runs
}

/** A capitalised word that the tagger, or the list of given names, takes for a name. */
function isNameWord(words: readonly Word[], i: number): boolean {
  const word = words[i]
  if (!word || !/^\p{Lu}/u.test(word.text) || TIME_WORDS.has(word.lemma)) return false
  if (word.pos === 'PROPN') return true
  const inside = i > 0 && !/^["“‘'(]$/u.test(words[i - 1]?.text ?? '')
  return (inside || /^\p{Lu}/u.test(words[i + 1]?.text ?? '')) && isGivenName(fold(word))
}

/** Whether word number `i` belongs to the run that ends before it: a name word, an initial's stop, a hyphen, a particle. */
function continues(words: readonly Word[], i: number): boolean {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]]
  if (!word || !before) return false
  if (isNameWord(words, i)) return true
  if (
    word.text === '.' &&
    /^(?:\p{Lu}|Jr|Sr|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St)$/u.test(before.text) &&
    word.start === before.end
  )
    return isNameWord(words, i + 1)
  if (word.text === '-' && word.start === before.end && after?.start === word.end)
    return isNameWord(words, i + 1)
  if (
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    ['NOUN', 'ADJ', 'VERB'].includes(word.pos) &&
    before.pos === 'PROPN'
  )
    return word.start === before.end + 1 && !TIME_WORDS.has(word.lemma)
  return PARTICLES.has(word.text) && (isNameWord(words, i + 1) || PARTICLES.has(after?.text ?? ''))
}

/** Cuts a run into what comes before the name and the name itself; null where nothing but a title is left. */
function nameOf(
  words: readonly Word[],
  run: Run,
  sentence: number,
  speaking: ReadonlySet<number>,
): Name | null {
  const start = nameStart(words, run)
  const [first, last] = [words[start], words[run.to - 1]]
  if (!first || !last || start >= run.to) return null
  const parts = words.slice(start, run.to).map((word) => word.text)
  const named = parts.filter((part) => /\p{L}/u.test(part) && !SUFFIXES.has(foldName(part)))
  if (named.length === 0 || named.length > MOST_PARTS) return null
  const before = words[start - 1]
  const beforeRun = words[run.from - 1]
  const address = FORMS_OF_ADDRESS.has(fold(before))
    ? fold(before)
    : fold(before) === ''
      ? addressBeforeStop(words, start)
      : null
  const isPart = start === run.from && /^(?:of|in|from|at|near)$/iu.test(beforeRun?.text ?? '')
  const role = roleBefore(words, start, run.from) ?? (isPart ? null : roleAfter(words, run.to))
  const family = foldName(named.at(-1) ?? '')
  const isBody = named.some((part) => BODY_NOUNS.has(foldName(part))) && address === null
  const speaks = speaking.has(last.start) && named.length < 4
  const full = named.length > 1 && (speaks || isGivenName(foldName(named[0] ?? '')))
  const the = start === run.from && /^the$/iu.test(beforeRun?.text ?? '')
  return {
    start: first.start,
    end: last.end,
    parts: named,
    sentence,
    address,
    role,
    the,
    personal: !isBody && !the && family.length > 1 && (address !== null || role !== null || full),
    placed:
      named.length === 1 &&
      start === run.from &&
      /^(?:in|at|near|into|across|outside)$/iu.test(beforeRun?.text ?? ''),
  }
}

const addressBeforeStop = (words: readonly Word[], start: number): string | null => {
  const folded = fold(words[start - 2])
  return words[start - 1]?.text === '.' && FORMS_OF_ADDRESS.has(folded) ? folded : null
}

/** Where in the run the name starts: after the last title, or else at the first given name that others follow. */
function nameStart(words: readonly Word[], { from, to }: Run): number {
  let start = from
  for (let i = from; i < to - 1; i++) {
    const folded = fold(words[i])
    if (TITLES.has(folded) || FORMS_OF_ADDRESS.has(folded)) start = words[i + 1]?.text === '.' ? i + 2 : i + 1
  }
  if (start > from || isGivenName(fold(words[from]))) return start
  for (let i = from + 1; i < to - 1; i++) if (isGivenName(fold(words[i]))) return i
  return start
}

/** "Defense Secretary | Ada Lee", "the port's harbour master | Ada Lee": the title or role noun, with what qualifies it. */
function roleBefore(words: readonly Word[], start: number, runStart: number): Span | null {
  let last = start - 1
  if (words[last]?.text === '.') last--
  const head = fold(words[last])
  if (last < 0 || FORMS_OF_ADDRESS.has(head)) return null
  const isRole =
    TITLES.has(head) || (PERSON_NOUNS.has(words[last]?.lemma ?? '') && words[last]?.pos !== 'VERB')
  let from = isRole ? last : -1
  if (
    !isRole &&
    start > runStart &&
    runStart >= 2 &&
    words[runStart - 1]?.text === 'of' &&
    TITLES.has(fold(words[runStart - 2]))
  )
    from = runStart - 2 // "Secretary of State Ada Lee"
  if (from < 0) return null
  while (
    from > 0 &&
    start - from < 6 &&
    qualifies(words[from - 1], words[last]) &&
    !TIME_WORDS.has(words[from - 1]?.lemma ?? '')
  )
    from--
  return { start: words[from]?.start ?? 0, end: words[last]?.end ?? 0 }
}

/** Whether a word may qualify a title: before a capitalised one only a capitalised word, "mocking | Sen.". */
function qualifies(word: Word | undefined, title: Word | undefined): boolean {
  if (!word || !/^(?:PROPN|NOUN|ADJ)$/u.test(word.pos)) return false
  return /^\p{Lu}/u.test(word.text) || !/^\p{Lu}/u.test(title?.text ?? '')
}

/** "Ada Lee, the harbour master," and "Ada Lee (D-Ohio)": the apposition, without its article. */
function roleAfter(words: readonly Word[], to: number): Span | null {
  if (words[to]?.text !== ',') return null
  let from = to + 1
  if (/^(?:the|a|an|his|her|their|its)$/iu.test(words[from]?.text ?? '')) from++
  let head = -1
  for (let i = from; i < from + 7; i++) {
    const word = words[i]
    if (!word || !/^(?:PROPN|NOUN|ADJ|NUM|PART|DET)$/u.test(word.pos)) break
    if (PERSON_NOUNS.has(word.lemma) || TITLES.has(fold(word))) head = i
  }
  const [first, last] = [words[from], words[head]]
  return first && last && head >= from && words[head + 1]?.text !== "'s"
    ? { start: first.start, end: last.end }
    : null
}
