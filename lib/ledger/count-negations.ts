import type { Token } from './wording-token'

const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never none nobody nothing neither nor without hardly barely unable unwilling'.split(' '),
)

/** Verbs that deny what follows, where "to" follows: "failed to appear". */
const BEFORE_TO: ReadonlySet<string> = new Set('fail refus declin'.split(' '))
const DENIALS: ReadonlySet<string> = new Set('deni disput falsely allegedly purportedly'.split(' '))

/** How many words of a wording deny what it says, but for those that are `known` to have come from the other wording. */
export const countNegations = (tokens: readonly Token[], known: ReadonlySet<Token>): number =>
  tokens.filter(
    (token, i) =>
      (NEGATIONS.has(token.fold) ||
        DENIALS.has(token.stem) ||
        DENIALS.has(token.fold) ||
        (BEFORE_TO.has(token.stem) && tokens[i + 1]?.fold === 'to')) &&
      !known.has(token),
  ).length
