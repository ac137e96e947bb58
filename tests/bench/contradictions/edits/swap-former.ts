import type { Span } from '../../../../lib/text/span'
import type { Edit } from '../edit'
import type { Passage, Twins } from '../find-twins'
import { textOf } from './read-passage'

/** "former" gone, or put before a title, where both passages name the person under a title of the same standing. */
export function swapFormer({ left, right }: Twins): readonly Edit[] {
  const title =
    /^(?:President|Gov|Governor|Sen|Senator|Rep|Representative|Speaker|Mayor|Secretary|Director|Chairman|Attorney General|Judge|Justice)$/u
  const titled = (p: Passage, name: Span) => {
    const first = p.words.findIndex(({ start }) => start >= name.start)
    const at = p.words[first - 1]?.text === '.' ? first - 2 : first - 1
    return title.test(p.words[at]?.text.replace(/\.$/u, '') ?? '') ? at : -1
  }
  return left.names.flatMap((name): readonly Edit[] => {
    const twin = right.names.find(({ person }) => person === name.person)
    const at = titled(left, name)
    if (!twin || at < 0) return []
    const there = titled(right, twin)
    if (there < 0) return []
    const former = (p: Passage, i: number) => /^(?:former|Former|ex)$/u.test(p.words[i - 1]?.text ?? '')
    const [word, before] = [left.words[at], left.words[at - 1]]
    if (!word || former(left, at) !== former(right, there)) return []
    if (former(left, at) && before)
      return [{ start: before.start, end: name.end, put: textOf(left, { start: word.start, end: name.end }) }]
    if (before && before.pos !== 'PUNCT' && !/^(?:and|by|with|to|of|that|for|said|from)$/u.test(before.text))
      return []
    return [
      {
        start: word.start,
        end: name.end,
        put: `former ${textOf(left, { start: word.start, end: name.end })}`,
      },
    ]
  })
}
