import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Conflict } from '../../lib/claims/claim'
import { JUDGE, judgeBy } from '../../lib/claims/conflict/judge'
import { MATCHER } from '../../lib/claims/matcher'
import { JudgeModel } from './contradictions/judge-model'
import { buildEvent } from '../../lib/event/build-event'
import { createMemo } from './contradictions/create-memo'
import { overlaps, type Span } from '../../lib/text/span'
import type { Article } from '../../lib/text/article'
import { CONTRADICTING } from './contradictions/contradicting'
import { Annotated, findTwins, locate } from './contradictions/find-twins'
import { HARMLESS } from './contradictions/harmless'
import { findPlants, groupPlants, type Plant } from './contradictions/plant'
import { loadGoldArticles } from './gold-articles'

/**
 * Plants contradictions and harmless changes in annotated events and prints what the engine reports of them:
 *
 *     npm run bench:contradictions -- FOLDER [--half tuning|kept] [--read] [--misses] [--strays] [--as-they-stand] [--judge FILE]
 *
 * FOLDER is laid out as for bench:gold. Nothing of the texts is kept: the changes are made anew in every run, by rules
 * that touch a detail which both passages of an annotated claim give. Half of the events are for tuning, half are kept;
 * --read shows every change, --misses the plants not found and the harmless ones reported, --strays what is reported
 * where nothing was changed (all three of the tuning half alone); --as-they-stand changes nothing; --judge takes weights that
 * train-conflicts.ts wrote to FILE instead of those that ship, which have seen both halves.
 */
const flags = process.argv.slice(2)
const folder = flags.find(
  (arg, i) => !arg.startsWith('--') && !/^--(?:half|judge)$/u.test(flags[i - 1] ?? ''),
)
if (folder === undefined || !existsSync(path.join(folder, 'silver'))) {
  console.error('usage: npm run bench:contradictions -- FOLDER   (FOLDER as for bench:gold)')
  process.exit(2)
}

/** Changes per event, of numbers and of other things each; more of them come from the same sentences. */
const CONTRADICTIONS = 5
const CHANGES = 6

type Half = 'tuning' | 'kept'
type Outcome = Pick<Plant, 'kind' | 'numeric'> & {
  readonly half: Half
  readonly harmless: boolean
  readonly found: boolean
}
type Strays = { readonly half: Half; readonly reported: number; readonly annotated: number }

const outcomes: Outcome[] = []
const facets: { readonly half: Half; readonly facet: string }[] = []
const strays: Strays[] = []
let strayBeside = 0
const judgeFile = flags.includes('--judge') ? flags[flags.indexOf('--judge') + 1] : undefined
const judge =
  judgeFile === undefined ? JUDGE : judgeBy(JudgeModel.parse(JSON.parse(readFileSync(judgeFile, 'utf8'))))
const wanted = flags.includes('--half') ? flags[flags.indexOf('--half') + 1] : undefined

for (const [name, file] of listEvents(folder)) {
  const half: Half = (createHash('sha256').update(name).digest()[0] ?? 0) % 2 ? 'tuning' : 'kept'
  if (wanted !== undefined && half !== wanted) continue
  const annotated = Annotated.parse(JSON.parse(readFileSync(file, 'utf8')))
  const articles = loadGoldArticles(folder, name)
  const twins = findTwins(articles, annotated)
  const memo = createMemo()
  const analyze = (edited: readonly Article[]) =>
    buildEvent({ id: name, title: name, date: null }, edited, memo, MATCHER, judge).claims.flatMap(
      ({ conflicts }) => conflicts,
    )
  const before = analyze(articles)
  strays.push(countStrays(half, before, annotated, articles))
  if (flags.includes('--as-they-stand')) continue
  for (const [harmless, kinds, most] of [
    [false, CONTRADICTING, CONTRADICTIONS],
    [true, HARMLESS, CHANGES],
  ] as const)
    for (const round of groupPlants(findPlants(name, twins, kinds, most))) {
      const reported = analyze(articles.map((article) => applyTo(article, round)))
      const known = new Set(before.map(signature))
      const fresh = reported.filter((conflict) => !known.has(signature(conflict)))
      for (const plant of round) {
        const found = fresh.some((conflict) => isReport(conflict, plant, harmless))
        outcomes.push({ kind: plant.kind, numeric: plant.numeric, half, harmless, found })
        if (
          half === 'tuning' &&
          (flags.includes('--read') || (flags.includes('--misses') && found === harmless))
        )
          show(
            name,
            plant,
            harmless,
            fresh.filter((conflict) => isReport(conflict, plant, harmless)),
          )
      }
      const beside = fresh.filter((conflict) => !round.some((plant) => isReport(conflict, plant, true)))
      strayBeside += beside.length
    }
}
printTables()

/** Event names with the files that annotate them, the gold's and the silver's. */
function listEvents(place: string): readonly (readonly [string, string])[] {
  return [place, path.join(place, 'silver')].flatMap((from) =>
    readdirSync(from)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => [path.basename(file, '.json'), path.join(from, file)] as const),
  )
}

function applyTo(article: Article, plants: readonly Plant[]): Article {
  const plant = plants.find(({ twins }) => twins.left.article.id === article.id)
  if (!plant) return article
  const { body } = article
  return { ...article, body: body.slice(0, plant.start) + plant.put + body.slice(plant.end) }
}

/** A report of a plant: a value over what was put there, and another in a passage that states the same elsewhere. */
function isReport({ values }: Conflict, plant: Plant, loosely: boolean): boolean {
  const { left } = plant.twins
  const put: Span = { start: plant.start, end: plant.start + plant.put.length }
  const over = values.filter((value) => value.article === left.article.id && overlaps(value, put))
  if (loosely) {
    const grown = {
      start: left.sentence.start,
      end: left.sentence.end + plant.put.length - (plant.end - plant.start),
    }
    return values.some((value) => value.article === left.article.id && overlaps(value, grown))
  }
  return values.some(
    (value) =>
      value.article !== left.article.id &&
      over.some((own) => own.value !== value.value) &&
      plant.twins.counterparts.some(
        ({ article, sentence }) => article === value.article && overlaps(value, sentence),
      ),
  )
}

/** What is reported of an event as it stands, and how many of its conflicts that the annotators saw are among it. */
function countStrays(
  half: Half,
  reported: readonly Conflict[],
  annotated: Annotated,
  articles: readonly Article[],
): Strays {
  const places = annotated.conflicts.map(({ values }) =>
    values.flatMap(({ article, sentence }) => {
      const body = articles.find(({ id }) => id === article)?.body ?? ''
      const span = locate(body, annotated.articles[article]?.sentences ?? [])[sentence]
      return span ? [{ article, span }] : []
    }),
  )
  const isSeen = ({ values }: Conflict): boolean =>
    places.some(
      (spots) =>
        new Set(
          values
            .filter((value) =>
              spots.some(({ article, span }) => article === value.article && overlaps(span, value)),
            )
            .map(({ article }) => article),
        ).size > 1,
    )
  const [seen, other] = [reported.filter(isSeen), reported.filter((conflict) => !isSeen(conflict))]
  if (flags.includes('--strays') && half === 'tuning')
    for (const conflict of [...seen, ...other]) {
      console.log(
        `\n${seen.includes(conflict) ? 'annotated' : 'STRAY'} ${conflict.facet} about “${conflict.about}”`,
      )
      for (const { article, start, end, value } of conflict.values) {
        const body = articles.find(({ id }) => id === article)?.body ?? ''
        console.log(
          `   ${article} ${value}: …${body.slice(Math.max(0, start - 110), start)}[${body.slice(start, end)}]${body.slice(end, end + 110)}`.replace(
            /\n/gu,
            ' ',
          ),
        )
      }
    }
  for (const { facet } of other) facets.push({ half, facet })
  return { half, reported: other.length, annotated: seen.length }
}

function signature({ facet, values }: Conflict): string {
  return JSON.stringify([facet, values.map(({ article, text, value }) => [article, text, value])])
}

function show(event: string, plant: Plant, harmless: boolean, reported: readonly Conflict[]): void {
  const { left, right } = plant.twins
  const { body } = left.article
  console.log(
    `\n${harmless ? 'HARMLESS' : 'PLANT'} ${plant.kind} ${event} ${left.article.id}/${right.article.id}`,
  )
  console.log(
    `  ${body.slice(left.sentence.start, plant.start)}[${body.slice(plant.start, plant.end)} → ${plant.put}]${body.slice(plant.end, left.sentence.end)}`,
  )
  console.log(`  ${right.article.body.slice(right.sentence.start, right.sentence.end)}`)
  for (const { facet, values } of reported)
    console.log(
      `  reported: ${facet} ${values.map(({ article, text }) => `${article} “${text}”`).join(' / ')}`,
    )
}

/** How many reports that no annotator saw there are of each facet. */
function facetsOf(half: Half): string {
  const own = facets.filter((one) => one.half === half).map(({ facet }) => facet)
  return [...new Set(own)].map((facet) => `${facet} ${own.filter((one) => one === facet).length}`).join(', ')
}

function printTables(): void {
  const share = (list: readonly Outcome[]) => {
    const found = list.filter((one) => one.found).length
    return `${String(found).padStart(4)} of ${String(list.length).padEnd(4)} ${list.length ? ((100 * found) / list.length).toFixed(0).padStart(3) : '  –'} %`
  }
  const row = (title: string, list: readonly Outcome[]) =>
    console.log(
      title.padEnd(22),
      (['tuning', 'kept'] as const)
        .map((half) => share(list.filter((one) => one.half === half)))
        .join('    '),
    )
  for (const harmless of [false, true]) {
    console.log(
      `\n${harmless ? 'harmless changes reported' : 'contradictions found'}     tuning             kept`,
    )
    const list = outcomes.filter((one) => one.harmless === harmless)
    for (const kind of new Set(list.map(({ kind }) => kind)))
      row(
        kind,
        list.filter((one) => one.kind === kind),
      )
    if (!harmless)
      row(
        'not numbers',
        list.filter(({ numeric }) => !numeric),
      )
    row('all', list)
  }
  for (const half of ['tuning', 'kept'] as const) {
    const list = strays.filter((one) => one.half === half)
    const sum = (key: 'reported' | 'annotated') => list.reduce((total, one) => total + one[key], 0)
    console.log(
      `\n${half}: ${list.length} events as they stand: ${sum('annotated')} reports that the annotators saw, ${sum('reported')} others: ${facetsOf(half)} (most in one: ${Math.max(0, ...list.map(({ reported }) => reported))})`,
    )
  }
  console.log(`reports elsewhere that the changes brought: ${strayBeside}`)
}
