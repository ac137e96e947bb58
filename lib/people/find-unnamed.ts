import type { Token } from '../text/find-frames'
import type { Span } from '../text/span'
import { choosePerson, chooseSeveral, type Past } from './choose-person'
import { definitePhrase, spanOf } from './definite-phrase'
import type { Figure, MakeFigure, NamedPlace } from './find-mentions'
import type { Saying } from './find-sayings'
import { roleOfKnown } from './role-of-known'
import { isCounted, roleOfPair } from './role-of-pair'
import type { Sex } from './sex-of'
import { speakingToken } from './speaking-token'
import { isPersonNoun, isSilent, isSpeakerNoun } from './titles'

/** Where the walk through an article stands: at token number `i` of a frame, which is no name. */
export type Spot = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly i: number
  /** The number of the frame in its text. */
  readonly frame: number
  /** Whoever is said to speak here, where the phrase for that begins here. */
  readonly saying: Saying | undefined
  /** The next name in the text. */
  readonly nextName: NamedPlace | undefined
  /** Whether a name stands at a place from here on. */
  readonly isNamed: (start: number) => boolean
  readonly past: readonly Past[]
  /** Names of bodies met so far, by their last words: "board" → "the Harbour Board". */
  readonly bodies: ReadonlyMap<string, string>
  /** The first of the two people named together last, with "and" between them; null where none were. */
  readonly pair: Figure | null
  readonly makeFigure: MakeFigure
}

/** Somebody meant without a name. */
export type Unnamed = Span & { readonly figure: Figure; readonly kind: 'role' | 'pronoun' | 'name' }

/** Who is meant at a spot, by the first of these that tells; null where nobody is. */
export function findUnnamed(spot: Spot): Unnamed | null {
  const isPhrase = spot.saying && speakingToken(spot.tokens, spot.saying.source) > spot.i
  // "her lawyer said": the lawyer, not her.
  const alone = isPhrase ? null : (pronoun(spot) ?? several(spot))
  return alone ?? jointly(spot) ?? roleOfNext(spot) ?? roleOfKnown(spot) ?? speaker(spot) ?? pronoun(spot)
}

/** "both leaders said" */
function jointly(spot: Spot): Unnamed | null {
  const found = roleOfPair(spot)
  return found && { ...spanOf(spot.tokens, found.run), figure: found.figure, kind: 'role' }
}

const PRONOUNS: ReadonlyMap<string, Sex> = new Map([
  ['he', 'he'], ['him', 'he'], ['his', 'he'], ['himself', 'he'],
  ['she', 'she'], ['her', 'she'], ['hers', 'she'], ['herself', 'she'],
]) // prettier-ignore

function pronoun({ tokens, i, past, frame }: Spot): Unnamed | null {
  const token = tokens[i]
  const sex = PRONOUNS.get(token?.text.toLowerCase() ?? '')
  const figure = token && sex ? choosePerson(past, sex, frame, token.text.toLowerCase()) : null
  return token && figure ? { start: token.start, end: token.end, figure, kind: 'pronoun' } : null
}

/** "they said", "it said", "its report said": bodies and groups, where they speak. */
function several({ tokens, i, past, frame, saying }: Spot): Unnamed | null {
  const token = saying && tokens[i]
  const word = token && SEVERAL.get(token.text.toLowerCase())
  if (!token || !word || speakingToken(tokens, saying.source) !== i) return null
  const figure = chooseSeveral(past, word, frame)
  return figure && { start: token.start, end: token.end, figure, kind: 'pronoun' }
}

const SEVERAL: ReadonlyMap<string, 'they' | 'it'> = new Map([
  ['they', 'they'],
  ['their', 'they'],
  ['it', 'it'],
  ['its', 'it'],
])

/** "the lawyer, Ada Lee, said": the role in front of its bearer's name. */
function roleOfNext(spot: Spot): Unnamed | null {
  const phrase = definitePhrase(spot)
  const [comma, name] = phrase ? [spot.tokens[phrase.run.to], spot.tokens[phrase.run.to + 1]] : []
  const { nextName } = spot
  if (!phrase || comma?.text !== ',' || !name || !nextName || !isPersonNoun(phrase.head.lemma)) return null
  const starts =
    nextName.start === name.start || (nextName.start > name.start && nextName.start - name.end <= 2)
  return starts && nextName.figure.kind === 'human'
    ? { ...phrase.span, figure: nextName.figure, kind: 'role' }
    : null
}

/** "An official said", "the Harbour Board said": somebody or something that speaks and is no named person. */
function speaker({ saying, tokens, isNamed, text, makeFigure }: Spot): Unnamed | null {
  const source = saying?.source
  const head = source && tokens[speakingToken(tokens, source)]
  if (!source || !head || isNamed(head.start)) return null
  if (NOBODY.test(tokens[source.from]?.text ?? '') || isCounted(tokens, source)) return null
  const [first] = tokens
  const isCommon = head === first && source.to - source.from === 1 && /^\p{Lu}\p{Ll}+s$/u.test(head.text)
  if (isCommon && isSilent(head.text.toLowerCase())) return null
  const span = spanOf(tokens, source)
  const words = text.slice(span.start, span.end)
  if (head.pos === 'PROPN') return { ...span, figure: makeFigure(words, 'body'), kind: 'name' }
  const speaks =
    isSpeakerNoun(head.lemma) ||
    (head.pos === 'NOUN' && isBesideQuote(tokens, saying) && !isSilent(head.lemma))
  return speaks ? { ...span, figure: makeFigure(words, 'unnamed'), kind: 'role' } : null
}

/** "whose members", "both leaders": those whom the text has named or owns to somebody, and nobody by themselves. */
const NOBODY = /^(?:whose|which|what|both|either|neither|each)$/iu

/** How far behind a cue the quote may begin that makes whatever is its subject speak: “The leaflet says that “…””. */
const BESIDE = 3

/** Whether a saying stands beside a quote: then its subject speaks, whatever noun that is. */
function isBesideQuote(tokens: readonly Token[], { kind, cue, source, relative }: Saying): boolean {
  const [from, to] = [Math.min(cue.from, source.from), Math.max(cue.to, source.to)]
  if (kind === 'according' || relative !== null || tokens[from - 1]?.pos === 'QUOTE') return true
  return kind === 'says' && tokens.slice(to, to + BESIDE).some(({ pos }) => pos === 'QUOTE')
}
