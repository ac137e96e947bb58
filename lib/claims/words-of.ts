import type { ReadText } from '../text/read-text'
import { contains } from '../text/span'
import type { Word } from '../text/tag-words'
import type { Proposition } from './proposition'

/** The words of a proposition of this text, which may be a part of its sentence's. */
export const wordsOf = ({ sentences }: ReadText, proposition: Proposition): readonly Word[] =>
  sentences[proposition.sentence]?.words.filter((word) => contains(proposition, word)) ?? []
