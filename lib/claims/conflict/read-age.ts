import type { Word } from '../../text/tag-words'
import { detailAt, type Detail } from './detail'

/** "Ada Lind, 43, said", "a 43-year-old": how old somebody is. */
export function readAge(words: readonly Word[], at: number): Detail | null {
  const figures = /^(\d{1,3})(?:-year-old)?$/u.exec(words[at]?.text ?? '')
  const joined = figures !== null && words[at]?.text.endsWith('old')
  const compound =
    words[at + 1]?.text === '-' && words[at + 2]?.text === 'year' && words[at + 4]?.text === 'old'
  const between = words[at - 1]?.text === ',' && words[at + 1]?.text === ',' && words[at - 2]?.pos === 'PROPN'
  const aged = /^aged?$/iu.test(words[at - 1]?.text ?? '')
  if (!figures || !(joined || compound || between || aged) || Number(figures[1]) > 120) return null
  const last = compound ? at + 4 : at
  const detail = detailAt(words, at, last, 'age', `${Number(figures[1])} years`)
  return detail && { ...detail, low: Number(figures[1]), high: Number(figures[1]) }
}
