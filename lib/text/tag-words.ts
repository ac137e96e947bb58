import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction } from 'wink-nlp'
import { makeForgetfulModel } from './forgetful-model'
import type { Span } from './span'

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

/** Returned by tagWords, read by every rule that asks what a word is. */
export type Word = Span & {
  /** As it stands in the text. */
  readonly text: string
  /** Lower case, as a dictionary lists it: "said" → "say". */
  readonly lemma: string
  readonly pos: PartOfSpeech
}

/**
 * New words that an instance of the tagger may number before another takes its place. Each takes about a hundred bytes,
 * and making an instance takes as long as tagging some 300,000 words.
 */
const MOST_NEW_WORDS = 500_000

function makeTagger() {
  const { model: forgetful, forget } = makeForgetfulModel(model)
  const nlp = winkNLP(forgetful, ['sbd', 'pos'])
  /** wink-nlp declares this one function with other parameters than its own `out` takes. */
  const lemmaOf = nlp.its.lemma as unknown as ItsFunction<string>
  return { nlp, forget, lemmaOf }
}

let tagger = makeTagger()

/** No word is longer; addresses and blobs are. The tokenizer needs the square of a longer run's length. */
const LONGEST_RUN = 120

/**
 * The words and punctuation marks of one stretch of text, in order, each with its place, part of speech and lemma.
 * Empty text has none. The tagger (wink-nlp, English) reads 300,000 words a second and needs no file or network; what
 * stands without a space for longer than any word is one word of kind X.
 */
export function tagWords(text: string, within: Span): readonly Word[] {
  const words: Word[] = []
  let { start } = within
  for (const { 0: run, index } of text.slice(within.start, within.end).matchAll(/\S+/gu)) {
    if (run.length <= LONGEST_RUN) continue
    const blob = { start: within.start + index, end: within.start + index + run.length }
    for (const word of tagStretch(text, { start, end: blob.start })) words.push(word)
    words.push({ ...blob, text: run, lemma: run.toLowerCase(), pos: 'X' })
    start = blob.end
  }
  return [...words, ...tagStretch(text, { start, end: within.end })]
}

function tagStretch(text: string, within: Span): readonly Word[] {
  const stretch = text.slice(within.start, within.end)
  if (!stretch.trim()) return []
  const { values, tags, lemmas } = readTokens(stretch)
  const words: Word[] = []
  let from = 0
  values.forEach((value, i) => {
    const at = stretch.indexOf(value, from)
    if (at < 0) return // a token that the tokenizer changed has no place in the text, so no rule may see it
    from = at + value.length
    words.push({
      text: value,
      start: within.start + at,
      end: within.start + from,
      pos: (tags[i] ?? 'X') as PartOfSpeech,
      lemma: String(lemmas[i] ?? value).toLowerCase(),
    })
  })
  return words
}

function readTokens(stretch: string) {
  const { nlp, forget, lemmaOf } = tagger
  const tokens = nlp.readDoc(stretch).tokens()
  const read = {
    values: tokens.out(nlp.its.value),
    tags: tokens.out(nlp.its.pos),
    lemmas: tokens.out(lemmaOf),
  }
  if (forget() > MOST_NEW_WORDS) tagger = makeTagger()
  return read
}
