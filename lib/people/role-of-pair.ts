import type { Token } from '../text/find-frames'
import type { Past } from './choose-person'
import type { Figure } from './find-mentions'
import type { Saying } from './find-sayings'
import type { Spot } from './find-unnamed'
import { headOf, type Run } from './noun-phrase'
import { sameRole } from './titles'

/** Roles of whom "both leaders" means: heads of states and governments. Source: the offices' names in news style guides. */
const LEADERS = new Set(
  'president premier minister pm chancellor king queen monarch emperor emir sultan pope leader ruler head'.split(
    ' ',
  ),
)

/** How many mentions back the two are looked for. An article seldom has more; a text of 2 MB may. */
const MOST_PAST = 200

/**
 * Whom "the two said", "both leaders said" stands for, by the first named of the two, as for a joint statement: with a
 * noun, of the two mentioned last who have that role; without one, or where nobody's role is known, of the two named
 * together last. null where the phrase tells of no two, or of others.
 *
 *     President Holm called Premier Lund. Her advisers, Orr and Ruiz, … Both leaders said → Holm
 */
export function roleOfPair({ tokens, saying, pair, past }: Spot): { run: Run; figure: Figure } | null {
  const run = pairPhrase(tokens, saying)
  if (!run) return null
  const noun = nounOf(tokens, run)
  const bearers = noun === null ? [] : lastBearers(past, noun)
  const figure = bearers.length === 2 ? firstNamed(past, bearers) : null
  if (figure) return { run, figure }
  // "Both leaders" are no advisers; any other two may be "lawmakers" without the text having said so.
  const fits = pair && (noun !== 'leader' || pair.roles.length === 0 || bears(pair, noun))
  return fits && isCounted(tokens, run) ? { run, figure: pair } : null
}

/** "the two", "both senators", "the leaders": who is said to speak, if that may be two. */
function pairPhrase(tokens: readonly Token[], saying: Saying | undefined): Run | null {
  const source = saying?.source
  if (!source) return null
  const isLeaders = source.to - source.from === 2 && /^the leaders$/iu.test(textOf(tokens, source))
  return isLeaders || isCounted(tokens, source) ? source : null
}

const textOf = (tokens: readonly Token[], { from, to }: Run): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')

/** "the two", "the two leaders", "both" */
export const isCounted = (tokens: readonly Token[], { from }: Run): boolean =>
  /^both$/iu.test(tokens[from]?.text ?? '') ||
  (/^the$/iu.test(tokens[from]?.text ?? '') &&
    /^(?:two|three|pair|duo|trio)$/iu.test(tokens[from + 1]?.text ?? ''))

/** The noun of the phrase, in the singular; null in "the two" and "both men". */
function nounOf(tokens: readonly Token[], run: Run): string | null {
  const head = tokens[headOf(tokens, run)]
  const noun = head?.pos === 'NOUN' ? head.lemma.toLowerCase().replace(/s$/u, '') : null
  return noun !== null && /^(?:man|men|woman|women|side|pair|duo|trio)$/u.test(noun) ? null : noun
}

/** The two mentioned last who bear a role, in no order; fewer where the text knows of fewer. */
function lastBearers(past: readonly Past[], noun: string): readonly Figure[] {
  const found: Figure[] = []
  for (let i = past.length - 1; i >= Math.max(0, past.length - MOST_PAST) && found.length < 2; i--) {
    const figure = past[i]?.figure
    if (figure && !found.includes(figure) && bears(figure, noun)) found.push(figure)
  }
  return found
}

const firstNamed = (past: readonly Past[], figures: readonly Figure[]): Figure | null =>
  past.slice(-MOST_PAST).find(({ figure }) => figures.includes(figure))?.figure ?? null

const bears = ({ roles }: Figure, noun: string): boolean =>
  roles.some(
    ({ head, rank }) => sameRole(head, noun) || (noun === 'leader' && rank === '' && LEADERS.has(head)),
  )
