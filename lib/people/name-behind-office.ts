import type { Token } from '../text/find-frames'
import { isGivenName } from './find-name-runs'
import { foldName } from './fold-name'
import type { Run } from './noun-phrase'
import { isSingularPerson } from './titles'

/**
 * The last token of a name behind a long office, if a phrase ends in one: then that is who speaks; null elsewhere.
 *
 *     Secretary for Harbour Affairs Anna Holm, the Union for Crews President Anna Holm → Holm
 *     a spokesman for Anna Holm, an aide to President Anna Holm → null
 */
export function nameBehindOffice(tokens: readonly Token[], head: number, { from, to }: Run): number | null {
  let name = to - 1
  while (name > head && tokens[name]?.pos === 'PROPN' && !isGiven(tokens[name])) name--
  if (name <= head + 1 || name === to - 1 || !isGiven(tokens[name])) return null
  const before = tokens[name - 1]
  if (before?.pos !== 'PROPN' && before?.pos !== 'NOUN') return null
  const [isOffice, isRole] = [isPerson(tokens[head]), isPerson(before)]
  // "an aide to the mayor": whoever is somebody's has no name of his own there.
  const isSomebodys = isOffice && (isRole || /^(?:an?|the|his|her|their)$/iu.test(tokens[from]?.text ?? ''))
  return (isOffice || isRole) && !isSomebodys ? to - 1 : null
}

const isGiven = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text) && isGivenName(foldName(token.text))

const isPerson = (token: Token | undefined): boolean =>
  token !== undefined && isSingularPerson(token.lemma.toLowerCase())
