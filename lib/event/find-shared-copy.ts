import { foldWord } from '../text/fold-word'
import { groupBy } from '../text/group-by'
import type { Article } from '../text/article'
import type { SharedCopy } from './event-analysis'

/** Words in one shingle. Shorter, stock phrases and names look like copying; longer, one changed word in ten hides it. */
const SHINGLE = 8

/** Articles that share less of their text than this quote the same people and are no copies. */
const LEAST_SHARE = 0.2

/** A shingle of more articles than this is a standing line (an address, a disclaimer) and would cost n² pairs. */
const MOST_HOLDERS = 60

/**
 * Pairs of articles that share running text, most shared first: the share is the part of the shorter article's
 * eight-word shingles that stands in the other. Articles of fewer words share nothing; one article has no pairs.
 */
export function findSharedCopy(articles: readonly Article[]): readonly SharedCopy[] {
  const shingles = articles.map(({ body }) => shinglesOf(body))
  const held = shingles.flatMap((own, article) => [...own].map((shingle) => ({ shingle, article })))
  const holders = groupBy(
    held,
    ({ shingle }) => shingle,
    ({ article }) => article,
  )
  const shared = new Map<string, number>()
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > MOST_HOLDERS) continue
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1)
    })
  }
  const pairs = [...shared].flatMap(([key, count]): readonly SharedCopy[] => {
    const [a = 0, b = 0] = key.split(' ').map(Number)
    const shorter = Math.min(shingles[a]?.size ?? 0, shingles[b]?.size ?? 0)
    const share = Math.round((count / shorter) * 100) / 100
    return share < LEAST_SHARE ? [] : [{ articles: [articles[a]?.id ?? '', articles[b]?.id ?? ''], share }]
  })
  return pairs.sort((x, y) => y.share - x.share)
}

function shinglesOf(body: string): ReadonlySet<string> {
  const words = body.split(/\s+/u).map(foldWord).filter(Boolean)
  const shingles = new Set<string>()
  for (let i = 0; i + SHINGLE <= words.length; i++) shingles.add(words.slice(i, i + SHINGLE).join(' '))
  return shingles
}
