import { BODY_NOUNS } from '../../../../lib/people/titles'
import { foldWord } from '../../../../lib/text/fold-word'
import { overlaps } from '../../../../lib/text/span'
import type { Word } from '../../../../lib/text/tag-words'
import type { Edit } from '../edit'
import { BODY_PARTS, INVENTED_BODIES, POOLS } from '../edit-words'
import type { Twins } from '../find-twins'
import { onceIn, pick, textOf } from './read-passage'
import { findWhole } from './swap-word'

/** A body's name in both passages, nobody's and no place's: another body. */
export function swapBody({ left, right }: Twins): readonly Edit[] {
  const there = textOf(right, right.stated)
  const edits: Edit[] = []
  for (let i = 0; i < left.words.length; i++) {
    if (!isNamePart(left.words[i])) continue
    let last = i
    while (isNamePart(left.words[last + 1])) last++
    const [first, end] = [left.words[i], left.words[last]]
    if (!first || !end) break
    const name = { start: first.start, end: end.end }
    const text = textOf(left, name)
    const [before, further, after] = [left.words[i - 1]?.text ?? '', left.words[i - 2], left.words[last + 1]]
    // "the Lind campaign", "Meet the Press": no body stands there.
    if (after?.pos === 'NOUN' || isNamePart(further)) {
      i = last
      continue
    }
    const known =
      left.names.some((person) => overlaps(person, name)) || Object.values(POOLS).flat(2).includes(text)
    if (!known && (last > i || /^the$/iu.test(before)) && findWhole(there, text) >= 0 && onceIn(left, text)) {
      const n = pick(left.article.body, name, BODY_PARTS.length * INVENTED_BODIES.length)
      const kind =
        /(?:Department|Committee|Court|Agency|University|College|Center|Council|Commission|Bureau|Association|Party|Church|School|Hospital|Fund|Board)$/u.exec(
          text,
        )
      if (kind && last > i)
        edits.push({ ...name, put: `${BODY_PARTS[n % BODY_PARTS.length] ?? ''} ${kind[0]}` })
      else if (/^the$/iu.test(before) && isBodyName(text) && !/^-$/u.test(after?.text ?? ''))
        edits.push({ ...name, put: INVENTED_BODIES[n % INVENTED_BODIES.length] ?? '' })
    }
    i = last
  }
  return edits
}

/** "Harbour Times", "IRS": what can be taken for a body when it stands by itself. */
const isBodyName = (text: string): boolean =>
  BODY_NOUNS.has(foldWord(text.split(' ').at(-1) ?? '')) || /^\p{Lu}[\p{Lu}.&]{1,5}$/u.test(text)

const isNamePart = (word: Word | undefined): boolean =>
  word?.pos === 'PROPN' && /^\p{Lu}[\p{L}’'-]*$/u.test(word.text)
