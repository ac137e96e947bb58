import type { Word } from '../../text/tag-words'

/** Words that deny, doubt or leave open what the verbs near them say. */
const OPEN =
  /^(?:not|n['’]?t|no|never|none|nobody|nothing|neither|nor|without|declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|fail(?:s|ed|ing)?|den(?:y|ies|ied|ying)|unlikely|if|whether|unless|would|could|might|may|should|hardly|little|few|rather|instead|doubt(?:s|ed)?|until|reluctant|cannot|ca|wo|wouldn['’]t|didn['’]t|don['’]t|doesn['’]t|won['’]t|wasn['’]t|isn['’]t|can['’]t|unable|lack(?:s|ed|ing)?|only|but|stop(?:ped)?|avoid(?:ed)?|prevent(?:ed)?|block(?:ed)?|against)$/iu

/** Whether the verb at `at` is denied in so many words: "did not resign", "has never resigned", "won't resign". */
export const isNegated = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 4), at).some(({ text }, i, before) => {
    const negation = /^(?:not|n['’]t|never|cannot)$|n['’]t$/iu.test(text)
    return (
      negation &&
      !before
        .slice(i + 1)
        .some((word) => /^(?:PUNCT|NOUN|PROPN|VERB)$/u.test(word.pos) && !QUOTE.test(word.text))
    )
  })

/** A quotation mark that opens after a negation keeps nothing from it: 'did not “resign”'. */
const QUOTE = /^["“”'‘’]$/u

/** Words around a verb in which a negation or a condition may reach it: "did not, he said, resign". */
const REACH = 12

/** Whether anything near the verb denies it, doubts it or leaves it open, so that it cannot be called stated. */
export const isOpen = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - REACH), at + 4).some(({ text }) => OPEN.test(text) || /n['’]t$/u.test(text))

/** Where what denies the word begins, its auxiliary included. */
export function negationBefore(words: readonly Word[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (!/^(?:not|n['’]t|never|cannot)$|n['’]t$|^(?:declin|refus|fail)/iu.test(words[i]?.text ?? '')) continue
    return words[i - 1]?.pos === 'AUX' ? i - 1 : i
  }
  return at
}
