import type { Token } from '../text/find-frames'
import type { Saying } from './find-sayings'
import { findSubject } from './find-subject'
import { isWithin } from './is-within'
import type { Run } from './noun-phrase'

/** How many tokens back a shared subject is looked for: longer than any sentence, short enough for a text of garbage. */
const REACH = 80

/** How many verbs of them may lack a subject before the search is given up: a sentence has few, a text of garbage all. */
const MOST_VERBS = 6

/** "…, adding that", "… and said", "declined to say": the subject of the saying before in the same frame. */
export function sharedSource(tokens: readonly Token[], verb: number, before: readonly Saying[]): Run | null {
  const clauses = before.filter((saying) => isClause(tokens, saying))
  let at = clauses.length - 1
  // "Lee said crews predict a loss and urged", "…, urging": Lee’s verbs, not the crews’.
  while (
    at > 0 &&
    (isSubordinate(tokens, clauses[at]) ||
      (isWithin(tokens, clauses[at], clauses[at - 1]) &&
        !isParallel(tokens[clauses[at]?.cue.from ?? -1], tokens[verb])))
  )
    at--
  return clauses[at]?.source ?? firstSubject(tokens, verb) ?? before.at(-1)?.source ?? null
}

/** "Lee shouted as the crews answered and urged": a clause that only tells when or why lends its subject to no later verb. */
const isSubordinate = (tokens: readonly Token[], saying: Saying | undefined): boolean =>
  saying !== undefined &&
  /^(?:as|when|while|after|before|because|since|if)$/iu.test(tokens[saying.source.from - 1]?.text ?? '')

/** Whether "and" may tie two verbs: both past or both present. A participle is tied to neither. */
const isParallel = (one: Token | undefined, other: Token | undefined): boolean =>
  one !== undefined && other !== undefined && !/ing$/u.test(other.text) && isPast(one) === isPast(other)

const isPast = ({ text, lemma }: Token): boolean => text.toLowerCase() !== lemma && !/(?:s|ing)$/u.test(text)

/** A verb is the clause's own; "according to" and "Lee’s claim that" are not, and lend their speaker to no other verb. */
const isClause = (tokens: readonly Token[], { kind, cue }: Saying): boolean =>
  kind !== 'according' && tokens[cue.from]?.pos === 'VERB'

/** The subject of the first verb before this one that has one. */
function firstSubject(tokens: readonly Token[], verb: number): Run | null {
  let tried = 0
  for (let i = Math.max(1, verb - REACH, afterOpener(tokens)); i < verb && tried < MOST_VERBS; i++) {
    const pos = tokens[i]?.pos
    if (pos !== 'VERB' && pos !== 'AUX') continue
    tried++
    const subject = findSubject(tokens, i)
    if (subject) return subject
  }
  return null
}

/** "Asked whether he …, Lee demurred": where the main clause begins, behind a clause that only leads to it. */
function afterOpener(tokens: readonly Token[]): number {
  if (
    !/^(?:asked|when|while|after|before|as|if|although|though|because|since|despite)$/iu.test(
      tokens[0]?.text ?? '',
    )
  )
    return 0
  const comma = tokens.slice(0, REACH).findIndex(({ text }) => text === ',')
  return Math.max(0, comma)
}
