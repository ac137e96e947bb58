import { OPPOSITES, type Side } from './opposites'
import contrasts from './contrasts.json'

/** How two words exclude each other; null where they do not, or may mean the same. */
export type Contrast = 'opposite' | 'antonym' | 'person' | 'thing' | null

/** A word as it is looked up: folded, and its lemma with the first letter of its part of speech. */
export type LexicalWord = { readonly folded: string; readonly lemma: string; readonly pos: string }

/** What the lists say of a word. Returned by senseOf. */
export type WordSense = {
  /** Sides of groups of opposites, written by hand and from WordNet. */
  readonly written: readonly Side[]
  readonly antonyms: readonly Side[]
  readonly kinds: readonly Kind[]
}

type Kind = { readonly root: string; readonly number: number; readonly vague: boolean }

/** Titles as they stand before names. */
export const WRITTEN_OUT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: 'senator', rep: 'representative', gov: 'governor', gen: 'general', prof: 'professor', dr: 'doctor',
    congressman: 'representative', congresswoman: 'representative', spokeswoman: 'spokesman', spokesperson: 'spokesman',
    chairwoman: 'chairman', chair: 'chairman', attorney: 'lawyer', counsel: 'lawyer', justice: 'judge',
    adviser: 'advisor', policeman: 'officer', actress: 'actor', businesswoman: 'businessman',
  }),
) // prettier-ignore

const ANTONYMS = readAntonyms()
const KINDS = readKinds()

/** What the lists know of a word; null where they know nothing. */
export function senseOf({ folded, lemma, pos }: LexicalWord): WordSense | null {
  const word = WRITTEN_OUT.get(folded) ?? lemma
  const letter = POS_LETTERS[pos]
  const sense = {
    written: OPPOSITES.get(folded) ?? (pos === 'VERB' ? OPPOSITES.get(lemma) : undefined) ?? [],
    antonyms: letter === undefined ? [] : (ANTONYMS.get(`${letter} ${word}`) ?? []),
    kinds: pos === 'NOUN' || pos === 'PROPN' ? (KINDS.get(word) ?? []) : [],
  }
  return sense.written.length + sense.antonyms.length + sense.kinds.length > 0 ? sense : null
}

/** How two words exclude each other where they stand for one thing. Negation turns the sides of two-sided groups round. */
export function contrastOf(a: WordSense, b: WordSense, negated: boolean): Contrast {
  const written = meet(a.written, b.written, negated)
  if (written !== null) return written ? 'opposite' : null
  const antonym = meet(a.antonyms, b.antonyms, negated)
  if (antonym !== null) return antonym ? 'antonym' : null
  if (negated) return null
  if (!areOfOneRoot(a, b) || [...a.kinds, ...b.kinds].some(({ vague }) => vague)) return null
  if (a.kinds.some((x) => b.kinds.some((y) => areInLine(x, y)))) return null
  return a.kinds.some(({ root }) => root === 'person') ? 'person' : 'thing'
}

/** Whether both are kinds of people, or of one kind of things. */
export const areOfOneRoot = (a: WordSense, b: WordSense): boolean =>
  a.kinds.some((x) => b.kinds.some((y) => x.root === y.root))

/** Whether two words stand on the same side of some group of opposites, or are one kind. */
export function areAlike(a: WordSense, b: WordSense): boolean {
  const sameSide = (x: readonly Side[], y: readonly Side[]) =>
    x.some((one) => y.some((two) => one.group === two.group && one.side === two.side))
  return (
    sameSide(a.written, b.written) ||
    sameSide(a.antonyms, b.antonyms) ||
    a.kinds.some((x) => b.kinds.some((y) => x.root === y.root && x.number === y.number))
  )
}

const POS_LETTERS: Readonly<Record<string, string>> = { NOUN: 'n', PROPN: 'n', VERB: 'v', ADJ: 'a', ADV: 'r' }

/** Whether the words stand on different sides of a group; null where no group holds both, false where one side holds both. */
function meet(a: readonly Side[], b: readonly Side[], negated: boolean): boolean | null {
  let differ: boolean | null = null
  for (const x of a)
    for (const y of b) {
      if (x.group !== y.group || (negated && !x.either)) continue
      if ((x.side === y.side) !== negated) return false
      differ = true
    }
  return differ
}

function areInLine(x: Kind, y: Kind): boolean {
  if (x.root !== y.root) return false
  const reaches = (from: number, to: number): boolean =>
    from === to || (PARENTS.get(x.root)?.[from] ?? []).some((parent) => reaches(parent, to))
  return reaches(x.number, y.number) || reaches(y.number, x.number)
}

function readAntonyms(): ReadonlyMap<string, readonly Side[]> {
  const sides = new Map<string, Side[]>()
  contrasts.opposites.forEach((line, group) => {
    const [pos = '', ...rest] = line.split(' ')
    rest
      .join(' ')
      .split(' | ')
      .forEach((words, side) => {
        for (const word of words.split(' '))
          sides.set(`${pos} ${word}`, [...(sides.get(`${pos} ${word}`) ?? []), { group, side, either: true }])
      })
  })
  return sides
}

/** By kind of thing: of each line, the lines of what it is a kind of. Filled by readKinds. */
function readKinds(): ReadonlyMap<string, readonly Kind[]> {
  const kinds = new Map<string, Kind[]>()
  for (const [root, lines] of Object.entries(contrasts.kinds))
    lines.forEach((line, number) => {
      const vague = line.startsWith('~')
      for (const word of (line.replace('~', '').split('<')[0] ?? '').split(' '))
        kinds.set(word, [...(kinds.get(word) ?? []), { root, number, vague }])
    })
  return kinds
}

const PARENTS: ReadonlyMap<string, readonly (readonly number[])[]> = new Map(
  Object.entries(contrasts.kinds).map(([root, lines]) => [
    root,
    lines.map((line) => (line.split('<')[1] ?? '').split(' ').filter(Boolean).map(Number)),
  ]),
)
