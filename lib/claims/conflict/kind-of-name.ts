import { BODY_NOUNS } from '../../people/titles'
import { foldWord } from '../../text/fold-word'
import type { Word } from '../../text/tag-words'
import type { Detail } from './detail'
import { tellingWords } from './name-forms'
import { PLACES, STATES } from './places'

/** Titles and such: capitalised before a name, and no part of it. */
export const TITLE =
  /^(?:mr|mrs|ms|dr|sen|senator|rep|representative|gov|governor|president|vice|secretary|judge|justice|general|gen|speaker|leader|majority|minority|whip|chairman|director|attorney|mayor|prime|minister|king|queen|pope|sir|lord|rev|chief|deputy|first|lady|former|acting|republican|democrat|democratic|republicans|democrats|gop|libertarian|libertarians|jr|sr|ceo|cfo|coo|mom|momma|mama|mum|dad|daddy|grandma|grandpa)$/u

/** Endings of names for where somebody is from: "Norwegian", "Danish", "Congressional"; and what ends otherwise. Source: any dictionary. */
const ORIGIN =
  /(?:an|ish|ese|al)$|^(?:iraqi|israeli|pakistani|saudi|qatari|kuwaiti|yemeni|bangladeshi|omani|emirati|bahraini|azeri|somali|greek|french|dutch|czech|swiss|thai|welsh|slovak|kurd|afghan|kazakh|uzbek|tajik|turk|filipino)$/u

/** Before what is a place or a paper, and nobody. */
const STANDS_IN = /^(?:in|on|at)$/iu

/** "the Harbour Board", "CNN": a body, which no person stands for. */
const isBody = (parts: readonly string[], first: Word | undefined, last: Word | undefined): boolean =>
  BODY_NOUNS.has(parts.at(-1) ?? '') ||
  parts[0] === 'the' ||
  (first === last && /^[\p{Lu}&.]{2,6}$/u.test(first?.text ?? ''))

/** What a name is of: only names of one kind, or of none known, can stand for each other. */
export type KindOfName = 'body' | 'person' | 'place' | 'origin' | 'modifier' | 'other'

/** The kind of the name from word `first` to word `last`; `parts` are its words, folded and written out. */
export function kindOfName(
  words: readonly Word[],
  {
    first,
    last,
    parts,
    isPerson,
  }: {
    readonly first: number
    readonly last: number
    readonly parts: readonly string[]
    readonly isPerson: boolean
  },
): KindOfName {
  const before = words[first - 1]?.text ?? ''
  // "the Lind campaign", "Harbour officials"
  const qualifies = words[last + 1]?.pos === 'NOUN'
  const folded = parts.join(' ')
  if (PLACES.has(folded)) return 'place'
  if (isBody(parts, words[first], words[last])) return 'body'
  if (isPerson && !qualifies) return 'person'
  if (isOrigin(words, first) || (first === last && qualifies && ORIGIN.test(folded))) return 'origin'
  return qualifies || STANDS_IN.test(before) ? 'modifier' : 'other'
}

/** Nobody stands where a place or a body does, what is Norwegian is no name, and who is from Ohio is American. */
export const isOneKind = (a: Detail, b: Detail): boolean =>
  ![
    [a.unit, b.unit],
    [b.unit, a.unit],
  ].some(
    ([one, other]) =>
      (one === 'person' && other !== 'person' && other !== 'other') ||
      (one === 'origin' && other !== 'origin' && other !== 'place') ||
      (one === 'body' && other === 'place'),
  ) &&
  ![
    [a, b],
    [b, a],
  ].some(([one, other]) => one?.value === 'american' && STATES.includes(other?.value ?? ''))

/** "the Harbour Board and the Ministry" and "the Ministry": one of two is the other. */
export function shareBody(a: Detail, b: Detail): boolean {
  const [x, y] = [a, b].map(({ value }) => value.split(/ and (?:the )?/u))
  return (
    ((x?.length ?? 0) > 1 || (y?.length ?? 0) > 1) &&
    (x ?? []).some((one) =>
      (y ?? []).some((other) => tellingWords(one).some((word) => tellingWords(other).includes(word))),
    )
  )
}

/** "Russian": a capitalised adjective within a sentence. */
export const isOrigin = (words: readonly Word[], at: number): boolean =>
  at > 0 &&
  words[at]?.pos === 'ADJ' &&
  /^\p{Lu}\p{Ll}{2}/u.test(words[at]?.text ?? '') &&
  !TITLE.test(foldWord(words[at]?.text ?? ''))
