import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { measuredQuotesFile, type MeasuredQuotes } from '../../lib/content/load-measured-quotes'
import { countFailures } from './attributions/count-failures'
import { findPredictions } from './attributions/find-predictions'
import { findUnits } from './attributions/quoted-units'
import { readAttributions, type AnnotatedArticle } from './attributions/read-attributions'
import { scoreDirect } from './attributions/score-direct'
import { addTallies, measure, NOTHING, type Tally } from './attributions/tally'
import { shared } from './attributions/token-index'

/**
 * Prints how well quotes and speakers are found in news articles whose attributions are annotated (PolNeAR, in brat's
 * standoff: FOLDER/text/*.txt, FOLDER/attributions/*.ann), and what fails, by kind:
 *
 *     npm run bench:attributions -- FOLDER [--save]
 *
 * Rules are tuned on every second article, from the first; the others tell what they are worth, and their errors are
 * for nobody to read. So no text is printed. --save writes the scores to content/measured-quotes.json, for the page on
 * method.
 */
const folder = process.argv.slice(2).find((arg) => !arg.startsWith('--'))
const articles = folder === undefined ? [] : [folder, path.join(folder, 'train')].flatMap(readAttributions)
if (articles.length === 0) {
  console.error(
    'usage: npm run bench:attributions -- FOLDER [--save]   (FOLDER holds text/ and attributions/)',
  )
  process.exit(2)
}

const tuned = judge(articles.filter((_, i) => i % 2 === 0))
const unread = judge(articles.filter((_, i) => i % 2 === 1))
print(`${articles.length} articles`, ['unread', 'tuned on'])
for (const what of Object.keys(measure(NOTHING)) as (keyof ReturnType<typeof measure>)[])
  print(what, [percent(measure(unread)[what]), percent(measure(tuned)[what])])
console.log()
print('what fails', ['unread', 'tuned on'])
for (const kind of kinds())
  print(kind, [String(unread.failures.get(kind) ?? 0), String(tuned.failures.get(kind) ?? 0)])
if (process.argv.includes('--save')) save()

function judge(half: readonly AnnotatedArticle[]): Tally {
  return half.map(judgeOne).reduce(addTallies, NOTHING)
}

function judgeOne(annotated: AnnotatedArticle): Tally {
  const article = findUnits(annotated)
  const predictions = findPredictions(annotated)
  const direct = scoreDirect(article, predictions)
  const sourced = direct.found.filter(({ unit }) => unit.by.source.length > 0)
  const said = article.tokens.idsIn(predictions)
  const content = article.tokens.idsIn(annotated.attributions.flatMap(({ content: pieces }) => pieces))
  return {
    units: article.units.length,
    unitsFound: direct.found.length,
    unitsRight: direct.found.filter(({ right }) => right).length,
    predictions: direct.hits + direct.wrong.length,
    hits: direct.hits,
    rightHits: direct.rightHits,
    sourced: sourced.length,
    speakersRight: sourced.filter(({ right }) => right).length,
    words: content.size,
    wordsSaid: said.size,
    wordsRight: shared(said, content),
    failures: countFailures(annotated.text, direct),
  }
}

function kinds(): readonly string[] {
  return [...new Set([...unread.failures.keys(), ...tuned.failures.keys()])].sort()
}

function percent(value: number): string {
  return (100 * value).toFixed(1)
}

function print(what: string, values: readonly string[]): void {
  console.log(what.padEnd(56) + values.map((value) => value.padStart(10)).join(''))
}

function save(): void {
  const short = (x: number): number => Math.round(x * 1000) / 1000
  const [first, second] = [measure(unread), measure(tuned)]
  const measured: MeasuredQuotes = {
    on: `${articles.length} news articles of the PolNeAR corpus, every attribution annotated. Rules were tuned on every second one; nobody read what failed in the others.`,
    rows: [
      { what: 'Direct quotes (F1)', unread: short(first['direct quotes, F1']), tuned: short(second['direct quotes, F1']) },
      { what: 'Speaker of a quote that was found', unread: short(first['speaker of those found']), tuned: short(second['speaker of those found']) },
      { what: 'Quote and speaker both right (F1)', unread: short(first['quote and speaker, F1']), tuned: short(second['quote and speaker, F1']) },
      { what: 'All that is said or reported, by word (F1)', unread: short(first['all attributions by word, F1']), tuned: short(second['all attributions by word, F1']) },
    ],
    failures: kinds().map((what) => ({ what, unread: unread.failures.get(what) ?? 0, tuned: tuned.failures.get(what) ?? 0 })),
  } // prettier-ignore
  writeFileSync(measuredQuotesFile(), JSON.stringify(measured, null, 2) + '\n')
}
