import type { Token } from '../text/find-frames'
import type { Past } from './choose-person'
import { definitePhrase } from './definite-phrase'
import type { Figure } from './find-mentions'
import type { Spot, Unnamed } from './find-unnamed'
import { foldName } from './fold-name'
import { isOneRole, rankedRole, type RankedRole } from './ranked-role'
import type { Run } from './noun-phrase'
import { isSpeakerNoun } from './titles'

/** How many mentions back a role is looked for. An article seldom has more; a text of 2 MB may. */
const MOST_PAST = 200

/** How many times as often as the next bearer of a role somebody is named whom "the president" means all the same. */
const CLEARLY_MORE = 3

/** "the minister", "the former minister": who was given that role, if the article has spoken of one only. */
export function roleOfKnown(spot: Spot): Unnamed | null {
  const phrase = /^th(?!eir)/iu.test(spot.tokens[spot.i]?.text ?? '') ? definitePhrase(spot) : null
  if (!phrase || !isSpeakerNoun(phrase.head.lemma.split('-').at(-1) ?? '')) return null
  const role = rankedRole(spot.text.slice(phrase.span.start, phrase.head.end))
  const [first, second] = [...bearersOf(spot.past, role)].sort(([, a], [, b]) => b - a)
  if (first) {
    const [figure, count] = first
    return count >= (second?.[1] ?? 0) * CLEARLY_MORE ? { ...phrase.span, figure, kind: 'role' } : null
  }
  const body =
    spot.saying && isBare(spot.tokens, phrase.run) ? spot.bodies.get(foldName(phrase.head.text)) : undefined
  return body ? { ...phrase.span, figure: spot.makeFigure(body, 'body'), kind: 'role' } : null
}

/** Who was given a role, of those mentioned lately, and how often each was. */
function bearersOf(past: readonly Past[], role: RankedRole): ReadonlyMap<Figure, number> {
  const bearers = new Map<Figure, number>()
  for (let i = Math.max(0, past.length - MOST_PAST); i < past.length; i++) {
    const figure = past[i]?.figure
    if (!figure || figure.roles.length === 0) continue
    const count = bearers.get(figure) ?? (figure.roles.some((own) => isOneRole(own, role)) ? 0 : -1)
    bearers.set(figure, count < 0 ? count : count + 1)
  }
  for (const [figure, count] of bearers) if (count < 0) bearers.delete(figure)
  return bearers
}

const isBare = (tokens: readonly Token[], { from, to }: Run): boolean =>
  to - from === 2 && tokens[from + 1]?.pos === 'NOUN'
