import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { applyTrees, type TreesModel } from '../../lib/claims/apply-trees'
import { fitTrees } from '../../lib/claims/fit-trees'
import type { Growth } from '../../lib/claims/grow-tree'
import type { DetailKind } from '../../lib/claims/conflict/detail'
import { Annotated } from './contradictions/find-twins'
import { labelRivalries, type Labelled } from './contradictions/label-rivalries'
import { crossValidate } from './cross-validate'
import { loadGoldArticles } from './gold-articles'
import { loadLabelled } from './train-matcher'

/**
 * Trains the judge of contradictions on planted ones and prints what it finds of the half that it has not seen:
 *
 *     npx tsx tests/bench/train-conflicts.ts GOLD ROWS [--tuning FILE]
 *
 * ROWS is a file for the labelled pairs of details, which take many minutes to make; it is made where it does not exist.
 * The weights that ship are trained on all events and written to lib/claims/conflict/conflicts.json; --tuning FILE writes
 * weights that have seen the tuning half alone, for bench:contradictions --judge.
 */
const GROWTH: Growth = { trees: 300, depth: 4, rate: 0.05, share: 0.25, sample: 0.6, penalty: 6 }

/**
 * By kind, reports per event left as it is from which the bar is set; raised, more is found and more of it is wrong. So
 * shared out that each finds about as many planted ones for its last false report as the others.
 */
const STRAYS: Readonly<Record<DetailKind, number>> = {
  quantity: 0.07,
  time: 0.1,
  name: 0.25,
  office: 0.03,
  tense: 0.03,
  word: 0.2,
  polarity: 0.02,
  wording: 0.01,
}

/** How much planted details count beside those of events as they stand. */
const PLANTED = 2

const DIGITS = 5

type Half = 'tuning' | 'kept'
type Row = Labelled & { readonly half: Half }

const halfOf = (name: string): Half =>
  (createHash('sha256').update(name).digest()[0] ?? 0) % 2 ? 'tuning' : 'kept'

function makeRows(folder: string, file: string): void {
  const unseen = crossValidate(loadLabelled(folder))
  writeFileSync(file, '')
  for (const place of [folder, path.join(folder, 'silver')])
    for (const entry of readdirSync(place)
      .filter((name) => name.endsWith('.json'))
      .sort()) {
      const name = path.basename(entry, '.json')
      const annotated = Annotated.parse(JSON.parse(readFileSync(path.join(place, entry), 'utf8')))
      const rows = labelRivalries(name, loadGoldArticles(folder, name), annotated, unseen.matcherFor(name))
      appendFileSync(file, rows.map((row) => `${JSON.stringify({ ...row, half: halfOf(name) })}\n`).join(''))
    }
}

const fit = (rows: readonly Row[]): TreesModel =>
  fitTrees(
    rows
      .filter(({ cues }) => cues.length > 0)
      .map(({ cues, contradicts }) => ({
        cues,
        same: contradicts,
        weight: contradicts ? PLANTED : 1,
      })),
    GROWTH,
  )

/** The event and the words of a pair of details, wherever they stand. */
const wordsOf = ({ source, rule, spot }: Row): string =>
  `${source.split(' ')[0] ?? ''} ${rule} ${spot.replace(/^\S+:\d+ \S+:\d+ /u, '').toLowerCase()}`

type Bars = Record<DetailKind, number>

/** By kind, the bar that lets through so many pairs of details of events as they stand. */
function findBars(model: TreesModel, rows: readonly Row[]): Bars {
  const stray = rows.filter(({ kind, cues }) => kind === 'as it stands' && cues.length > 0)
  const events = new Set(stray.map(({ source }) => source)).size
  const barOf = (kind: DetailKind): number => {
    const rates = new Map<string, number>()
    for (const row of stray) {
      if (row.rule !== kind) continue
      // What two sentences of an article say alike is reported once.
      const words = wordsOf(row)
      rates.set(words, Math.max(rates.get(words) ?? -Infinity, applyTrees(model, row.cues)))
    }
    const sorted = [...rates.values()].sort((x, y) => y - x)
    return Math.max(LEAST_BAR, sorted[Math.floor(STRAYS[kind] * events)] ?? LEAST_BAR)
  }
  return {
    quantity: barOf('quantity'),
    time: barOf('time'),
    name: barOf('name'),
    office: barOf('office'),
    tense: barOf('tense'),
    word: barOf('word'),
    polarity: barOf('polarity'),
    wording: barOf('wording'),
  }
}

/** No kind is reported below these log odds, however few of it stray. */
const LEAST_BAR = 0

function report(model: TreesModel, bars: Bars, rows: readonly Row[], half: Half): void {
  const found = new Map<string, { is: boolean; row: Row }>()
  const strays = new Map<string, number>()
  const reported = new Set<string>()
  for (const row of rows) {
    const words = wordsOf(row)
    const is = row.kind === 'as it stands' && applyTrees(model, row.cues) > bars[row.rule]
    if (!is || reported.has(words)) continue
    reported.add(words)
    strays.set(row.source, (strays.get(row.source) ?? 0) + 1)
  }
  const standing = new Set(rows.filter(({ kind }) => kind === 'as it stands').map(wordsOf))
  for (const row of rows) {
    // What an event held before a harmless change is not the change's.
    if (row.kind === 'as it stands' || (!row.contradicts && standing.has(wordsOf(row)))) continue
    const is = row.cues.length > 0 && applyTrees(model, row.cues) > bars[row.rule]
    found.set(row.source, { is: is || (found.get(row.source)?.is ?? false), row })
  }
  for (const planted of [true, false]) {
    const own = [...found.values()].filter(({ row }) => row.contradicts === planted)
    console.log(
      `${half}, unseen: ${own.filter(({ is }) => is).length} of ${own.length} ${planted ? 'contradictions' : 'harmless changes'} reported`,
    )
  }
  console.log(
    `${half}, unseen: ${reported.size} reports of events as they stand, most in one: ${Math.max(0, ...strays.values())}, more than one in ${[...strays.values()].filter((count) => count > 1).length}`,
  )
}

const KINDS = ['quantity', 'time', 'name', 'office', 'tense', 'word', 'polarity', 'wording'] as const

function main(folder: string, file: string, tuningFile: string | undefined): void {
  if (!existsSync(file)) makeRows(folder, file)
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row) // our own file
  const halves = (['tuning', 'kept'] as const).map((half) => {
    const [own, other] = [rows.filter((row) => row.half === half), rows.filter((row) => row.half !== half)]
    const model = fit(own)
    const bars = findBars(model, other)
    report(model, bars, other, half === 'tuning' ? 'kept' : 'tuning')
    return { model, bars }
  })
  const bars = Object.fromEntries(
    KINDS.map((kind) => [kind, halves.reduce((sum, half) => sum + half.bars[kind], 0) / halves.length]),
  )
  const short = (_key: string, value: unknown): unknown =>
    typeof value === 'number' && Number.isFinite(value) ? Number(value.toPrecision(DIGITS)) : value
  const write = (to: string, trees: TreesModel) =>
    writeFileSync(to, JSON.stringify({ bars, trees }, short) + '\n')
  const shipped = path.resolve(import.meta.dirname, '../../lib/claims/conflict/conflicts.json')
  write(shipped, fit(rows))
  if (tuningFile !== undefined && halves[0]) write(tuningFile, halves[0].model)
}

const [folder, file, flag, tuningFile] = process.argv.slice(2)
if (folder === undefined || file === undefined || (flag !== undefined && flag !== '--tuning')) {
  console.error('usage: npx tsx tests/bench/train-conflicts.ts GOLD ROWS [--tuning FILE]')
  process.exit(2)
}
main(folder, file, tuningFile)
