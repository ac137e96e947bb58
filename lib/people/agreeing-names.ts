import { foldName, skeletonOf } from './fold-name'

/** Short forms of given names, each with the full ones. Source: common English hypocorisms. */
const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  al: ['albert', 'alan', 'alexander'], bill: ['william'], will: ['william'], bob: ['robert'], rob: ['robert'],
  chuck: ['charles'], charlie: ['charles'], dick: ['richard'], rick: ['richard'], jim: ['james'], jimmy: ['james'],
  joe: ['joseph'], jack: ['john'], kate: ['katherine', 'catherine'], liz: ['elizabeth'], beth: ['elizabeth'],
  mike: ['michael'], nick: ['nicholas'], peggy: ['margaret'], meg: ['margaret'], ted: ['edward', 'theodore'],
  tom: ['thomas'], tony: ['anthony'], tim: ['timothy'], dave: ['david'], dan: ['daniel'], sam: ['samuel', 'samantha'],
  steve: ['steven', 'stephen'], pat: ['patrick', 'patricia'], sue: ['susan'], jen: ['jennifer'], greg: ['gregory'],
  ben: ['benjamin'], matt: ['matthew'], chris: ['christopher', 'christine'], alex: ['alexander', 'alexandra'],
  ed: ['edward', 'edwin'], ken: ['kenneth'], larry: ['lawrence'], ron: ['ronald'], don: ['donald'], jeff: ['jeffrey'],
} // prettier-ignore

/** Whether two given names can be one person's: the same, spelled alike, an initial, or a short form. */
export function agreeingGivenNames(a: string, b: string): boolean {
  const [x, y] = [foldName(a), foldName(b)]
  if (x === y || skeletonOf(a) === skeletonOf(b)) return true
  if (x.length === 1 || y.length === 1) return x[0] === y[0]
  return (SHORT_FORMS[x]?.includes(y) ?? false) || (SHORT_FORMS[y]?.includes(x) ?? false)
}
