import { foldWord } from '../../text/fold-word'
import { detailAt, type DetailRule } from './detail'
import { OPPOSITES } from './opposites'
import { isNegated } from './read-negation'

/** "passed" and "rejected", "rose" and "fell", "before" and "after". */
export const opposites: DetailRule = {
  facet: 'polarity',
  find: ({ words }) =>
    words.flatMap((word, at) =>
      (OPPOSITES.get(foldWord(word.text).replace('.', '')) ?? []).flatMap(({ group, side, either }) => {
        const negated = isNegated(words, at)
        if (negated && !either) return []
        const held = negated ? 1 - side : side
        const value = `${negated ? 'not ' : ''}${foldWord(word.text)}`
        const detail = detailAt(words, at, at, `opposite ${group}`, value)
        return detail ? [{ ...detail, low: held, high: held }] : []
      }),
    ),
  mayAgree: (a, b) => a.low === b.low,
  isSameSlot: ({ fit, near, adjacent }) => fit >= 7.5 && near >= 2 && adjacent >= 1,
}
