/**
 * How well links survive a newsroom's edits, beside other ways of pointing into a text:
 * `npm run bench:links -- GOLD_FOLDER [--generations 10] [--share 0.3] [--seeds 3] [--from 1] [--plain] [--misses] [--save]`.
 * Every edit is made here, so for each link it is known where its sentence went, or that it went. --save writes the totals
 * to content/measured-links.json, for the page on method.
 */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { loadGoldArticles } from './gold-articles'
import { rollDice } from './links/draft'
import { editArticle, PLAIN_KINDS } from './links/edit-article'
import { LOCATORS } from './links/locators'
import { OWN_ARTICLES } from './links/own-articles'
import { saveLinks } from './links/save-links'
import { isAt, openDraft, readDraft } from './links/truth'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    generations: { type: 'string', default: '1' },
    share: { type: 'string', default: '0.3' },
    seeds: { type: 'string', default: '3' },
    from: { type: 'string', default: '1' },
    misses: { type: 'boolean', default: false },
    sample: { type: 'string', default: '1' },
    only: { type: 'boolean', default: false },
    plain: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
  },
})
const gold = positionals[0]
if (gold === undefined) throw new Error('Which folder? Give one that holds articles/<event>/*.md.')

const bodies = [
  ...OWN_ARTICLES,
  ...readdirSync(path.join(gold, 'articles')).flatMap((event) =>
    loadGoldArticles(gold, event).map(({ body }) => body),
  ),
].filter((_, i) => i < OWN_ARTICLES.length || i % Number(values.sample) === 0)

type Count = {
  living: number
  right: number
  wrong: number
  lost: number
  gone: number
  goneRight: number
  goneWrong: number
}
const noCount = (): Count => ({ living: 0, right: 0, wrong: 0, lost: 0, gone: 0, goneRight: 0, goneWrong: 0 })
const totals = new Map<string, Count>()
const kinds = new Map<string, Count>()
const countOf = (counts: Map<string, Count>, key: string): Count => {
  const count = counts.get(key) ?? noCount()
  counts.set(key, count)
  return count
}

/** What leaves another sentence where the old one stood. */
const IN_PLACE: ReadonlySet<string> = new Set(['look-alike in place', 'negation'])

const allowed = values.plain ? PLAIN_KINDS : undefined
const generations = Number(values.generations)
for (let seed = Number(values.from); seed < Number(values.from) + Number(values.seeds); seed++)
  bodies.forEach((body, article) => {
    const dice = rollDice(seed * 10_007 + article)
    let draft = openDraft(body)
    const first = readDraft(draft)
    const locators = LOCATORS.slice(0, values.only ? 1 : LOCATORS.length).map((open) => open(first))
    const missed = new Set<number>()
    /** By link: its words as long as it lived. */
    const last = new Map<number, string>()
    const wordings = first.passages.map(({ text }) => text)
    const history = new Map<number, string[]>()
    for (let generation = 1; generation <= generations; generation++) {
      const edited = editArticle(draft, Number(values.share), dice, allowed, wordings)
      for (const [link, kind] of edited.edits) history.set(link, [...(history.get(link) ?? []), kind])
      const before = readDraft(draft, wordings)
      for (const [link, [place]] of before.truth)
        if (place) last.set(link, before.body.slice(place.start, place.end))
      draft = edited.draft
      const reading = readDraft(draft, wordings)
      for (const locator of locators) {
        const found = locator.follow(reading)
        if (generation < generations && locator.name !== 'ledger') continue
        first.passages.forEach((passage, link) => {
          const places = reading.truth.get(link)
          const at = found[link] ?? null
          // A copy says the same in the same words: told apart from the sentence, not held against anybody.
          if (at !== null && isAt(at, reading.copies.get(link) ?? []) && !isAt(at, places ?? [])) return
          // A headline that another was put above is no passage any more, and its copy elsewhere is.
          if (places && at !== null && !reading.passages.some((one) => isAt(one, places))) return
          // What held most of it went, and a lesser part of the very sentence is left: whether that is what the link was
          // for is nobody's to say. While the other stands, it is not.
          if (!places && at !== null && isAt(at, reading.lesser.get(link) ?? [])) return
          // Of a sentence that was turned into another in its place, a part stands there as it did: not for the bench to say.
          const isAsBefore =
            at !== null && reading.body.slice(at.start, at.end) === (last.get(link) ?? passage.text)
          if (!places && isAsBefore && IN_PLACE.has(history.get(link)?.at(-1) ?? '')) return
          const verdict = judge(places, at)
          if (generation === generations) add(countOf(totals, locator.name), verdict)
          if (locator.name !== 'ledger') return
          if (generation === generations)
            add(countOf(kinds, generations > 1 ? 'all' : (edited.edits.get(link) ?? 'untouched')), verdict)
          if (
            values.misses &&
            (verdict === 'wrong' || verdict === 'goneWrong' || (verdict === 'lost' && !missed.has(link)))
          )
            console.log(
              `${verdict} [${(history.get(link) ?? []).join(' ')}] ${seed}/${article}/${generation}, beside: ${edited.edits.get(link - 1) ?? '-'} | ${edited.edits.get(link + 1) ?? '-'}\n   was ${(before.truth.get(link) ?? []).map((s) => before.body.slice(s.start, s.end)).join(' | ')}\n  true ${(places ?? []).map((s) => reading.body.slice(s.start, s.end)).join(' | ')}\n   got ${at ? reading.body.slice(at.start, at.end) : '-'}`,
            )
          if (verdict !== 'right') missed.add(link)
        })
      }
    }
  })

function judge(
  places: Parameters<typeof isAt>[1] | undefined,
  at: Parameters<typeof isAt>[0] | null,
): keyof Count {
  if (places) return at === null ? 'lost' : isAt(at, places) ? 'right' : 'wrong'
  return at === null ? 'goneRight' : 'goneWrong'
}

function add(count: Count, verdict: keyof Count): void {
  count[verdict]++
  count[verdict.startsWith('gone') ? 'gone' : 'living']++
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`
const row = (name: string, c: Count): Record<string, string | number> => ({
  name,
  living: c.living,
  right: share(c.right, c.living),
  lost: c.lost,
  wrong: c.wrong,
  removed: c.gone,
  'said so': share(c.goneRight, c.gone),
  'landed elsewhere': c.goneWrong,
})
console.log(
  `${bodies.length} articles, ${values.seeds} seeds, ${generations} generations, ${values.share} touched`,
)
console.table([...totals].map(([name, count]) => row(name, count)))
if (generations === 1) console.table([...kinds].sort().map(([name, count]) => row(name, count)))
if (values.save)
  await saveLinks(
    [...totals].map(([what, { living, right, wrong, gone, goneWrong }]) => ({
      what,
      living,
      right,
      wrong,
      removed: gone,
      elsewhere: goneWrong,
    })),
    generations,
  )
