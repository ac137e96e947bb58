import type { Word } from '../text/tag-words'
import type { Name } from './name'

/**
 * The names of one sentence, in order; what a title of several says of the first of them, that it is a person's, said of
 * those that "and" and commas tie to it.
 *
 *     Justices Holm, Lund and Orr → all three are people    Justice Holm and Halden → Holm is
 */
export function shareTitle(words: readonly Word[], names: readonly Name[]): readonly Name[] {
  let shared = false
  let end = 0
  let next = 0
  return names.map((name) => {
    let isTied = true
    for (; (words[next]?.start ?? Infinity) < name.start; next++) {
      const word = words[next]
      if (word && word.start >= end && !/^(?:,|and)$/u.test(word.text)) isTied = false
    }
    shared = name.several || (shared && isTied)
    end = name.end
    return shared && !name.several && !name.body ? { ...name, personal: !name.the } : name
  })
}
