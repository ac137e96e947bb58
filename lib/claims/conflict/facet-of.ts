import type { Facet } from '../claim'
import type { Detail, DetailRule, Statement } from './detail'
import { PERSON } from './find-contrasts'
import { isSpeaking } from './is-speaking'

type Side = readonly [statement: Statement, detail: Detail]

/** What a contradiction is shown as: mostly what its rule is for. */
export function facetOf(
  rule: Pick<DetailRule, 'kind' | 'facet'>,
  how: string,
  [left, a]: Side,
  [right, b]: Side,
): Facet {
  if (rule.kind === 'word') return how === 'person' || how === 'thing' || isPost(a, b) ? 'status' : rule.facet
  if (rule.kind !== 'name') return rule.facet
  if (isSpeaking(left, a) && isSpeaking(right, b)) return 'attribution'
  const oneIsPlace = a.unit === 'place' || b.unit === 'place'
  return oneIsPlace && a.unit !== 'person' && b.unit !== 'person' ? 'place' : rule.facet
}

const isPost = (a: Detail, b: Detail): boolean => [a, b].every(({ parts }) => parts?.includes(PERSON))
