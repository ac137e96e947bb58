import { JUDGING_VERBS, SAYING_VERBS } from './cue-verbs'
import type { Quoted } from './find-quoted'
import type { ReadText, Sentence } from './read-text'
import type { PartOfSpeech } from './tag-words'
import type { Span } from './span'

/** A word, or a whole quoted stretch standing where a word could. */
export type Token = Span & {
  readonly text: string
  readonly lemma: string
  readonly pos: PartOfSpeech | 'QUOTE'
  /** The number of the quoted stretch in `findQuoted`'s list; none for a word. */
  readonly quoted?: number
}

/** A sentence as its writer built it: what others say in it, quoted, counts as one token each. */
export type Frame = Span & { readonly paragraph: number; readonly tokens: readonly Token[] }

/** A sentence has fewer tokens; what is longer is garbage, and is cut so that rules may look at whole frames. */
const MOST_TOKENS = 400

/**
 * The sentences of a text with each quoted stretch folded into one token, in order. Rules that ask who says a quote read
 * these, because a quote may hold whole sentences, with subjects and cue verbs of its own.
 *
 *     “We lost. Badly,” Lee said. She left. → [QUOTE Lee said .] [She left .]
 */
export function findFrames(read: ReadText, quoted: readonly Quoted[]): readonly Frame[] {
  const frames: Frame[] = []
  let tokens: Token[] = []
  let next = 0 // the first quoted stretch that does not end before the word
  let told = -1 // the last one that a token stands for
  const flush = (paragraph: number): void => {
    const [first, last] = [tokens[0], tokens.at(-1)]
    if (first && last) frames.push({ start: first.start, end: last.end, paragraph, tokens })
    tokens = []
  }
  read.sentences.forEach((sentence, i) => {
    for (const word of sentence.words) {
      if (tokens.length >= MOST_TOKENS) flush(sentence.paragraph)
      let current = quoted[next]
      while (current && current.outer.end <= word.start) current = quoted[++next]
      if (!current || word.end <= current.outer.start) tokens.push(word)
      else if (told < next) {
        tokens.push(tokenOf(current, next))
        told = next
      }
    }
    const following = read.sentences[i + 1]
    if (
      !following ||
      following.paragraph !== sentence.paragraph ||
      endsFrame(read.text, sentence, following, quoted[next])
    )
      flush(sentence.paragraph)
  })
  return frames
}

function tokenOf({ outer }: Quoted, index: number): Token {
  return { ...outer, text: '', lemma: '', pos: 'QUOTE', quoted: index }
}

/** Whether the frame ends where this sentence does, not inside a quote and not before its attribution. */
function endsFrame(
  text: string,
  sentence: Sentence,
  following: Sentence,
  quoted: Quoted | undefined,
): boolean {
  if (!quoted || quoted.outer.start >= sentence.end) return true
  if (quoted.outer.end > sentence.end) return false
  if (quoted.outer.end < sentence.end || text.slice(sentence.end, following.start).includes('\n')) return true
  return !opensWithAttribution(following, text[quoted.end - 1] === '.')
}

/** So many words an attribution may have before its verb: a title, a name, and a party or an office between commas. */
const MOST_BEFORE_CUE = 16

/**
 * “Why?” | Lee asked. — a name or pronoun, a cue verb, and nothing that the verb could report. Where the quote ends in a
 * full stop of its own (`afterStop`), only a plain verb of saying looks back at it.
 */
function opensWithAttribution({ words }: Sentence, afterStop: boolean): boolean {
  const verb = words.findIndex((word) => word.pos === 'VERB')
  const cue = words[verb]
  if (!cue || verb < 1 || verb > MOST_BEFORE_CUE) return false
  if (!SAYING_VERBS.has(cue.lemma) && (afterStop || !JUDGING_VERBS.has(cue.lemma))) return false
  const before = words.slice(0, verb)
  if (!/^(?:PROPN|PRON|DET|NOUN|ADJ)$/u.test(words[0]?.pos ?? '')) return false
  if (
    !before.every(
      (word) =>
        /^(?:PROPN|PRON|DET|NOUN|ADJ|ADV|ADP|NUM|PART)$/u.test(word.pos) || /^[,.()-]$/u.test(word.text),
    )
  )
    return false
  const [after, then] = [words[verb + 1], words[verb + 2]]
  if (!after || /^[.;]$/u.test(after.text)) return true
  // “Why?” Lee asked the crews on Monday.
  if (
    !afterStop &&
    words
      .slice(verb + 1)
      .every((word) => !/^(?:VERB|AUX|SCONJ)$/u.test(word.pos) && !/^(?:that|["“„«])$/u.test(word.text))
  )
    return true
  // "He added, “…”" and "She said that …" look ahead.
  if (after.text === ',') return !/^["“„«]/u.test(then?.text ?? '')
  return after.text !== 'that' && (after.pos === 'ADP' || after.pos === 'ADV')
}
