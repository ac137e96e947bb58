import { foldWord } from '../../text/fold-word'
import { detailAt, type Detail, type DetailRule } from './detail'
import { findField, isHolder } from './find-field'
import { stemOfWord } from './opposites'

/** "Defense Secretary", "secretary of state": the field that somebody governs. */
export const portfolios: DetailRule = {
  kind: 'word',
  facet: 'status',
  find: ({ words }) =>
    words.flatMap((word, at): readonly Detail[] => {
      const field = isHolder(foldWord(word.text)) ? findField(words, at) : null
      if (field === null) return []
      const value = fieldOf(foldWord(words[field]?.text ?? ''))
      const detail = detailAt(words, Math.min(at, field), Math.max(at, field), 'portfolio', value)
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
