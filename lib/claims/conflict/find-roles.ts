import { foldWord } from '../../text/fold-word'
import { detailAt, type DetailRule } from './detail'

/** Posts that nobody holds two of at a time, by what is the same in all of a row. Written for this list. */
const POSTS: readonly (readonly string[])[] = [
  ['senator', 'sen', 'senators'],
  ['representative', 'rep', 'congressman', 'congresswoman'],
  ['governor', 'gov'],
  ['mayor'],
  ['judge', 'justice'],
  ['ambassador'],
  ['spokesman', 'spokeswoman', 'spokesperson', 'press'],
  ['lawyer', 'attorney', 'counsel'],
  ['treasurer'],
  ['chairman', 'chairwoman', 'chair'],
  ['sheriff'],
  ['doctor', 'physician'],
  ['bodyguard'],
  ['pilot'],
  ['teacher', 'professor'],
  ['wife'],
  ['sister'],
  ['daughter'],
  ['husband'],
  ['brother'],
  ['son'],
  ['nephew'],
  ['niece'],
]

/** "Senator Ada Lind", "Ada Lind, a spokeswoman": what the person beside the word is. */
export const roles: DetailRule = {
  facet: 'status',
  find: ({ words, people, body }) =>
    words.flatMap((word, at) => {
      const folded = foldWord(word.text)
      const post = POSTS.findIndex((names) => names.includes(folded))
      if (post < 0) return []
      const beside = people.find(
        ({ kind, start, end }) =>
          kind === 'name' &&
          ((start >= word.end && start - word.end <= 3) ||
            (end <= word.start &&
              /^, (?:(?:an?|the|his|her|its) )?(?:[^\s,]+ ){0,2}$/u.test(body.slice(end, word.start)))),
      )
      const detail = beside && detailAt(words, at, at, `post ${beside.person}`, folded)
      return detail ? [{ ...detail, low: post, high: post }] : []
    }),
  mayAgree: (a, b) => a.low === b.low,
  isSameSlot: ({ fit }) => fit >= 5.5,
}
