import { skeletonOf } from './fold-name'

/** The skeleton of a name, by the skeletons met so far: an article names the same few over and over. */
export function skeletonIn({ skeletons }: { readonly skeletons: Map<string, string> }, name: string): string {
  const known = skeletons.get(name)
  if (known !== undefined) return known
  const skeleton = skeletonOf(name)
  skeletons.set(name, skeleton)
  return skeleton
}
