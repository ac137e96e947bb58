import type { Word } from '../../../../lib/text/tag-words'
import type { Edit } from '../edit'
import type { Passage, Twins } from '../find-twins'
import { onceIn, SAYING, textOf } from './read-passage'

/** "not" put behind an auxiliary that both have, or "did not" before a verb in the past. */
export function negate(twins: Twins): readonly Edit[] {
  const auxiliaries = sharedAuxiliaries(twins).map(({ start, end, text }): Edit => ({
    start,
    end,
    put: `${text} not`,
  }))
  return [
    ...auxiliaries,
    ...sharedPast(twins).map(({ start, end, lemma }): Edit => ({ start, end, put: `did not ${lemma}` })),
  ]
}

/** "not" taken from between an auxiliary and a verb that both have so. */
export function affirm({ left, right }: Twins): readonly Edit[] {
  const denied = ({ words }: Passage, i: number): string | undefined =>
    /^(?:was|were|is|are|will|has|have|had|would|could|did|does|do|should)$/u.test(words[i]?.text ?? '') &&
    words[i + 1]?.text === 'not'
      ? words[i + 2]?.lemma
      : undefined
  return left.words.flatMap((word, i): readonly Edit[] => {
    const verb = denied(left, i)
    const not = left.words[i + 1]
    if (verb === undefined || !not || !right.words.some((_, k) => denied(right, k) === verb)) return []
    return [{ start: word.start, end: not.end, put: word.text }]
  })
}

/** Both report that somebody said something: one, that it was denied. */
export function deny({ left, right }: Twins): readonly Edit[] {
  const pattern = /\b(?:said|claimed|announced)(?= (?:that|he|she|it|they|the)\b)/u
  const found = pattern.exec(textOf(left, left.stated))
  if (!found || !pattern.test(textOf(right, right.stated))) return []
  const start = left.stated.start + found.index
  return [{ start, end: start + found[0].length, put: 'denied' }]
}

/** What both tell of the past, put in the future. */
export function postpone(twins: Twins): readonly Edit[] {
  return sharedPast(twins).map(({ start, end, lemma }) => ({ start, end, put: `will ${lemma}` }))
}

/** The verbs that both passages state of the past, neither with a negation anywhere. */
function sharedPast({ left, right }: Twins): readonly Word[] {
  const negative =
    /^(?:not|n['’]t|no|never|none|nobody|nothing|neither|nor|without|declined|refused|failed|denied|unlikely|if|would|could|might|may|whether|hardly|little|few)$/iu
  if ([...left.words, ...right.words].some(({ text }) => negative.test(text))) return []
  const isPast = (words: readonly Word[], i: number): boolean => {
    const [word, before, after] = [words[i], words[i - 1], words[i + 1]]
    return (
      word?.pos === 'VERB' &&
      /(?<!e)ed$|^(?:met|won|lost|held|gave|took|spoke|wrote|signed|sent|cut|left|ran|led|made|came|went|began|struck|paid|sold|bought|fell|rose|kept|quit)$/u.test(
        word.text,
      ) &&
      !/^(?:AUX|PART|DET|ADJ|ADP|VERB)$/u.test(before?.pos ?? 'DET') &&
      !/^(?:was|were|been|be|is|are|has|have|had|and|or|who|which|that|,)$/iu.test(before?.text ?? ',') &&
      /^(?:NOUN|PROPN|PRON|ADV)$/u.test(before?.pos ?? '') &&
      /^(?:DET|PROPN|NOUN|PRON|ADP|ADJ|NUM|PART)$/u.test(after?.pos ?? '') &&
      !/^by$/iu.test(after?.text ?? '') &&
      !SAYING.test(word.text)
    )
  }
  return left.words.filter(
    (word, i) =>
      isPast(left.words, i) &&
      right.words.some((other, k) => other.lemma === word.lemma && isPast(right.words, k)) &&
      onceIn(left, word.text),
  )
}

/** "was", "is", "will", "has" before a verb that both have, with the same auxiliary before it in neither negated. */
function sharedAuxiliaries({ left, right }: Twins): readonly Word[] {
  const negative = /^(?:not|n['’]t|no|never|none|nobody|nothing|neither|nor|without|unlikely|if|whether)$/iu
  if ([...left.words, ...right.words].some(({ text }) => negative.test(text))) return []
  const verbAfter = (words: readonly Word[], i: number) =>
    /^(?:was|were|is|are|will|has|have|had|would|could)$/u.test(words[i]?.text ?? '') &&
    words[i + 1]?.pos === 'VERB'
      ? words[i + 1]?.lemma
      : undefined
  return left.words.filter((_, i) => {
    const verb = verbAfter(left.words, i)
    return verb !== undefined && right.words.some((_, k) => verbAfter(right.words, k) === verb)
  })
}
