/** So many sources, each telling so many claims that two others tell too, and so many of its own. */
const SOURCES = 10
const SHARED = 10
const TELLERS = 3
const OWN = 45

const PLACES =
  'Sund Aal Brenna Corvik Dalby Esk Fenwick Garda Holm Ister Jorvik Kell Lund Marrow Nesse'.split(' ')
const WHO = 'dockers,pilots,clerks,owners,fishers,drivers,bakers,judges,teachers,nurses,brokers,masons'.split(
  ',',
)
const DID =
  'repaired,counted,sold,guarded,painted,searched,emptied,measured,blocked,insured,cleaned,lent,marked'.split(
    ',',
  )
const WHAT =
  'cranes,barges,ledgers,warehouses,ropes,lanterns,ferries,bridges,wagons,nets,engines,sheds,canals,anchors,sails,maps,ovens'.split(
    ',',
  )
const WHY =
  'after the storm,before dawn,for the winter fair,on credit,against advice,without pay,in silence'.split(',')

const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? ''

/** A sentence for each number; numbers without common divisors make no two alike in most of their words. */
const sentence = (n: number): string =>
  `Some ${n + 20} ${pick(WHO, n * 5)} of ${pick(PLACES, n * 7)} ${pick(DID, n * 3)} ${(n * 13) % 97} ${pick(WHAT, n * 11)} ${pick(WHY, n)}.`

/** The same sentence as another source words it. */
const reworded = (n: number, source: number): string =>
  `In ${pick(PLACES, n * 7)}, ${pick(WHY, n)}, ${n + 20} ${pick(WHO, n * 5)} ${pick(DID, n * 3)} ${(n * 13) % 97} ${pick(WHAT, n * 11)}, a ${pick(WHO, source + 4).slice(0, -1)} said.`

/** An invented event's articles, by name: ten sources and some four hundred claims, a hundred of them told by three. */
export function writeArticles(): readonly (readonly [string, string])[] {
  return Array.from({ length: SOURCES }, (_, source) => {
    const shared = Array.from({ length: TELLERS }, (_, k) => {
      const first = (source + SOURCES - k) % SOURCES
      return Array.from({ length: SHARED }, (_, i) => {
        const n = first * SHARED + i
        return k === 0 ? sentence(n) : reworded(n, source)
      })
    }).flat()
    const own = Array.from({ length: OWN }, (_, i) => sentence(SOURCES * SHARED + source * OWN + i))
    const lines = [...shared, ...own].map((_, i) => (i % 2 === 0 ? shared : own)[i >> 1] ?? '')
    const paragraphs = lines.flatMap((_, i) => (i % 3 === 0 ? [lines.slice(i, i + 3).join(' ')] : []))
    return [`source-${source}`, `Source: Paper ${source}\n\n${paragraphs.join('\n\n')}\n`] as const
  })
}
