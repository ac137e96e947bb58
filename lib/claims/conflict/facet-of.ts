import { SAYING_VERBS } from '../../text/cue-verbs'
import type { Facet } from '../claim'
import type { Detail, DetailRule, Statement } from './detail'
import { PERSON } from './find-contrasts'

type Side = readonly [statement: Statement, detail: Detail]

/** What a contradiction is shown as: mostly what its rule is for. */
export function facetOf(rule: DetailRule, how: string, [left, a]: Side, [right, b]: Side): Facet {
  if (rule.kind === 'word') return how === 'person' || how === 'thing' || isPost(a, b) ? 'status' : rule.facet
  if (rule.kind !== 'name') return rule.facet
  if (isSpeaker(left, a) && isSpeaker(right, b)) return 'attribution'
  const oneIsPlace = a.unit === 'place' || b.unit === 'place'
  return oneIsPlace && a.unit !== 'person' && b.unit !== 'person' ? 'place' : rule.facet
}

const isPost = (a: Detail, b: Detail): boolean => [a, b].every(({ parts }) => parts?.includes(PERSON))

/** "Ada Lind said", "said Ada Lind". */
const isSpeaker = ({ words }: Statement, { first, last }: Detail): boolean =>
  [words[first - 1], words[last + 1]].some((word) => word?.pos === 'VERB' && SAYING_VERBS.has(word.lemma))
