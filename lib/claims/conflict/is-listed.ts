import type { Detail } from './detail'
import type { ReadStatement } from './read-statement'

/** Words on either side in which the rest of a list stands. */
const REACH = 14

/** Whether a detail is one of three and more of a kind: "Anna Holm, Tom Lund and Ada Lee". */
export function isListed({ words }: Pick<ReadStatement, 'words'>, { first, last }: Detail): boolean {
  const near = words.slice(Math.max(0, first - REACH), last + 1 + REACH)
  const apart = near.filter(({ text }) => /^(?:[,;&]|and|or)$/iu.test(text)).length
  const beside = [words[first - 1], words[last + 1]].some((word) =>
    /^(?:[,;]|and|or)$/iu.test(word?.text ?? ''),
  )
  const names = near.filter(({ pos }, i) => pos === 'PROPN' && near[i - 1]?.pos !== 'PROPN').length
  return apart >= 2 && beside && names >= 3
}
