import type { Token } from '../text/find-frames'
import type { Place } from './speaker/rule'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Nouns for what bears a title. Source: the kinds of works that style guides set between quotation marks. */
const WORKS = words(`
  book novel memoir film movie documentary show series program programme podcast song single album track poem play musical
  opera essay article column story painting magazine game sitcom drama exhibition hymn sequel soundtrack trilogy franchise
`)

/** Nouns for whoever or whatever belongs to a work. Source: the vocabulary of broadcasters’ and publishers’ credits. */
const OF_WORKS = words(`
  host star character episode segment recording ad actor actress cast creator producer season sketch skit finale premiere
  scene taping contestant alum reboot
`)

/** Nouns that "of" ties to a work, beside those. Source: as above; not "author" and "fan", who are of other things too. */
const TIED_TO_WORKS = words(
  'edition issue cover chapter rendition screening performance lyric copy viewer reader',
)

const singular = (token: Token | undefined): string =>
  (token?.lemma ?? '').replace(/(?<=[a-z]{2}[^s])s$/u, '')

/**
 * Whether what stands around the quoted stretch at token number `at` says that it is the title of a work.
 *
 *     her book, “Low Tide”    Radio Six’s “Low Tide”    the “Low Tide” host    an episode of “Low Tide” → true
 *     the “Low Tide” plan → false
 */
export const namesWork = (tokens: readonly Token[], at: number, mentionAt: Place['mentionAt']): boolean =>
  isWork(tokens, at) || isBefore(tokens, at) || isTied(tokens, at) || isOwned(tokens, at, mentionAt)

/** "his book, “Low Tide”", "the song “Low Tide”", "a play called “Low Tide”" */
const isWork = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ lemma }, i, near) => {
    const next = near[i + 1]
    return (
      WORKS.has(lemma) && (!next || next.text === ',' || /^(?:call|title|entitle|name)$/u.test(next.lemma))
    )
  })

/** "the “Low Tide” show", "“Low Tide” star Anna Holm" */
const isBefore = (tokens: readonly Token[], at: number): boolean => {
  const noun = singular(tokens[at + 1])
  return WORKS.has(tokens[at + 1]?.lemma ?? '') || OF_WORKS.has(noun)
}

/** "the star of “Low Tide”", "this week’s issue of “Low Tide”" */
const isTied = (tokens: readonly Token[], at: number): boolean => {
  const noun = singular(tokens[at - 2])
  return tokens[at - 1]?.text === 'of' && (WORKS.has(noun) || OF_WORKS.has(noun) || TIED_TO_WORKS.has(noun))
}

/** "Channel Six’s “Low Tide”": what a body owns by that name is a programme or a paper; a person’s may be a term. */
const isOwned = (tokens: readonly Token[], at: number, mentionAt: Place['mentionAt']): boolean => {
  const owner = tokens[at - 2]
  return (
    owner !== undefined &&
    /^\p{Lu}/u.test(owner.text) &&
    /^['’]s?$/u.test(tokens[at - 1]?.text ?? '') &&
    !mentionAt(owner.start)
  )
}
