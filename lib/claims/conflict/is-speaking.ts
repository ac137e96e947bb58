import { SAYING_VERBS } from '../../text/cue-verbs'
import type { Detail, Statement } from './detail'

/** Whether a detail is who says something: "Ada Lind said", "said Ada Lind". */
export const isSpeaking = ({ words }: Pick<Statement, 'words'>, { first, last }: Detail): boolean =>
  [words[first - 1], words[last + 1]].some((word) => word?.pos === 'VERB' && SAYING_VERBS.has(word.lemma))
