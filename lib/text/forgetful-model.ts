import type { Model } from 'wink-nlp'

/** The part of wink-nlp's language model that grows as texts are read: every word met so far, and where it stands. */
type Lexemes = { readonly list: readonly string[]; readonly hash: Record<string, number> }
type Core = { readonly features: { readonly lexeme: Lexemes } }

/**
 * A copy of `model` for one instance of wink-nlp, and a function that makes it forget the words that it was not
 * published with. wink-nlp remembers each new word and takes a run of letters that it has met as one token, so that
 * "Marlow’s" would be two words in the first text of a process and one in a later one; forgetting after every text
 * makes the tags of a text depend on that text alone. The words' numbers are not used again: `forget` returns how many
 * numbers have been given out, and an instance with too many is replaced.
 */
export function makeForgetfulModel(model: Model): { readonly model: Model; readonly forget: () => number } {
  let lexemes: Lexemes = { list: [], hash: {} }
  let published = 0
  let known = 0
  const core = (): Core => {
    const loaded = (model.core as () => Core)()
    lexemes = loaded.features.lexeme
    published = known = lexemes.list.length
    return loaded
  }
  const forget = (): number => {
    for (const word of lexemes.list.slice(known)) delete lexemes.hash[word]
    known = lexemes.list.length
    return known - published
  }
  return { model: { ...model, core }, forget }
}
