/**
 * Words that many names have in common, folded: two names that share one of them alone are not the same. Generic parts of
 * the names of places and bodies, and titles that stand inside a name; written for this list.
 */
export const COMMON_NAME_PARTS: ReadonlySet<string> = new Set(
  `new north south east west northern southern eastern western central saint st san los las de la el of the and for county
   city state states street university college school hospital church house senate court supreme federal national
   american department office agency bureau committee commission council board party association union group foundation
   institute center bank company corp inc times post news daily officer police capt captain sgt lt col maj detective agent
   coach pastor professor prof jr sr ii iii act day high air force army team`
    .trim()
    .split(/\s+/u),
)

/** Shorter names differ in one letter and are others: "Lind", "Lint". */
const LONG = 5

/** Whether two names differ in no more than one letter: one account misspells the other's. */
export function isSpelledAlike(one: string, two: string): boolean {
  const [short, long] = one.length < two.length ? [one, two] : [two, one]
  if (short.length < LONG || long.length - short.length > 1 || short[0] !== long[0]) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1)
}
