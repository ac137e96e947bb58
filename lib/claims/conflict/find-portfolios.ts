import { foldWord } from '../../text/fold-word'
import { detailAt, type Detail, type DetailRule } from './detail'
import { stemOfWord } from './opposites'

/** Who has a field of government of his own. */
export const HOLDER = /^(?:secretary|minister)$/u

/** What stands before a minister and is no field. */
const NO_FIELD =
  /^(?:prime|first|former|then|new|deputy|assistant|acting|press|private|general|cabinet|government|senior|under)$/u

/** "Defense Secretary", "secretary of state": the field that somebody governs. */
export const portfolios: DetailRule = {
  kind: 'word',
  facet: 'status',
  find: ({ words }) =>
    words.flatMap((word, at): readonly Detail[] => {
      if (!HOLDER.test(foldWord(word.text))) return []
      const isOf = words[at + 1]?.text === 'of'
      const field = words[isOf ? at + 2 : at - 1]
      const name = foldWord(field?.text ?? '')
      if (!field || !/^(?:NOUN|PROPN|ADJ)$/u.test(field.pos) || NO_FIELD.test(name)) return []
      const detail = detailAt(words, isOf ? at : at - 1, isOf ? at + 2 : at, 'portfolio', fieldOf(name))
      return detail ? [detail] : []
    }),
  mayAgree: (a, b) => a.value === b.value,
}

/** "defence" and "defense" are one field, and "interior" and "home". */
const fieldOf = (name: string): string => SPELLED.get(name) ?? stemOfWord(name)

const SPELLED: ReadonlyMap<string, string> = new Map([
  ['defence', stemOfWord('defense')],
  ['labour', stemOfWord('labor')],
  ['home', stemOfWord('interior')],
  ['exterior', stemOfWord('foreign')],
])
