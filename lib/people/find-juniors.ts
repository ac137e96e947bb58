import type { Name } from './name'
import { skeletonIn } from './skeleton-in'

/**
 * The full names, by their keys, that a father and a son bear: one article gives the name with "Jr." and without, or one
 * with "Jr." and one with "Sr.", or of a "Jr." the text says that he is the son. An article that writes "Jr." throughout
 * tells of one man.
 *
 *     Ada Lee … Ada Lee Jr.    his son, Tom Lee Jr. → two each
 */
export function findJuniors(
  skeletons: Map<string, string>,
  articles: readonly { readonly names: readonly Name[] }[],
): ReadonlySet<string> {
  const keysOf = (names: readonly Name[], fits: (name: Name) => boolean): ReadonlySet<string> =>
    new Set(
      names.filter((name) => name.parts.length > 1 && fits(name)).map((name) => fullKey(skeletons, name)),
    )
  const all = articles.flatMap(({ names }) => names)
  const elders = keysOf(all, ({ generation }) => generation === 'elder')
  return new Set([
    ...keysOf(all, ({ generation, heir }) => generation === 'younger' && heir),
    ...[...keysOf(all, isJunior)].filter((key) => elders.has(key)),
    ...articles.flatMap(({ names }) => {
      const others = keysOf(names, (name) => !isJunior(name))
      return [...keysOf(names, isJunior)].filter((key) => others.has(key))
    }),
  ])
}

const isJunior = ({ generation }: Name): boolean => generation === 'younger'

/** What two full names of one family and given name share. */
export const fullKey = (skeletons: Map<string, string>, { parts }: Pick<Name, 'parts'>): string =>
  `${skeletonIn({ skeletons }, parts[0] ?? '')} ${skeletonIn({ skeletons }, parts.at(-1) ?? '')}`
