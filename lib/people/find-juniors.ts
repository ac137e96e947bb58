import type { Name } from './find-names'
import { skeletonIn } from './skeleton-in'

/** "Ada Lee … Ada Lee Jr." in one article: two persons. An article that writes "Jr." throughout tells of one. */
export function findJuniors(
  skeletons: Map<string, string>,
  articles: readonly { readonly names: readonly Name[] }[],
): ReadonlySet<string> {
  return new Set(
    articles.flatMap(({ names }) => {
      const full = names.filter(({ parts }) => parts.length > 1)
      const seniors = new Set(full.filter(({ junior }) => !junior).map((name) => fullKey(skeletons, name)))
      return full
        .filter(({ junior }) => junior)
        .map((name) => fullKey(skeletons, name))
        .filter((key) => seniors.has(key))
    }),
  )
}

/** What two full names of one family and given name share. */
export const fullKey = (skeletons: Map<string, string>, { parts }: Pick<Name, 'parts'>): string =>
  `${skeletonIn({ skeletons }, parts[0] ?? '')} ${skeletonIn({ skeletons }, parts.at(-1) ?? '')}`
