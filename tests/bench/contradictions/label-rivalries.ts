import { findConflictPairs } from '../../../lib/claims/conflict/find-conflict-pairs'
import type { DetailKind } from '../../../lib/claims/conflict/detail'
import { findRivalries, type PairRivalry } from '../../../lib/claims/conflict/find-rivalries'
import { findSlotCues } from '../../../lib/claims/conflict/slot-cues'
import { RULES } from '../../../lib/claims/find-conflicts'
import { findPropositions } from '../../../lib/claims/find-propositions'
import { indexPropositions } from '../../../lib/claims/index-propositions'
import type { Matcher } from '../../../lib/claims/matcher'
import { matchPropositions } from '../../../lib/claims/match-propositions'
import { placePropositions } from '../../../lib/claims/place-propositions'
import { statePropositions } from '../../../lib/claims/state-propositions'
import { findVoices } from '../../../lib/event/find-voices'
import type { Memo } from '../../../lib/text/memo'
import { findPeople } from '../../../lib/people/find-people'
import { findQuotes } from '../../../lib/quotes/find-quotes'
import type { Article } from '../../../lib/text/article'
import { foldWord } from '../../../lib/text/fold-word'
import { readText } from '../../../lib/text/read-text'
import { overlaps, type Span } from '../../../lib/text/span'
import { CONTRADICTING } from './contradicting'
import { createMemo } from './create-memo'
import { findTwins, locate, type Annotated } from './find-twins'
import { HARMLESS } from './harmless'
import { findPlants, groupPlants, type Plant } from './plant'

/** A pair of details as the judge sees it, with what is known of it. */
export type Labelled = {
  readonly cues: readonly number[]
  readonly contradicts: boolean
  /** What it is of: the event as it stands, or the number of a change to it. */
  readonly source: string
  readonly kind: string
  readonly numeric: boolean
  readonly spot: string
  readonly rule: DetailKind
}

/** More changes of a kind, and more in all, than the bench makes: the judge learns from them. */
const CHANGES = { contradicting: 14, harmless: 7, ofAKind: 5 }

/** The pairs of details of one annotated event, as it stands and after changes. */
export function labelRivalries(
  name: string,
  articles: readonly Article[],
  annotated: Annotated,
  matcher: Matcher,
): readonly Labelled[] {
  const memo = createMemo()
  const twins = findTwins(articles, annotated)
  const seen = placesOf(articles, annotated)
  const base = analyze(articles, matcher, memo)
  const labelled: Labelled[] = base
    .filter((one) => !seen.some((spots) => touchesBoth(spots, one)))
    .map((one) => ({
      ...describe(one),
      contradicts: false,
      source: name,
      kind: 'as it stands',
      numeric: false,
    }))
  for (const [harmless, kinds, most] of [
    [false, CONTRADICTING, CHANGES.contradicting],
    [true, HARMLESS, CHANGES.harmless],
  ] as const)
    for (const round of groupPlants(findPlants(name, twins, kinds, most, CHANGES.ofAKind))) {
      const found = analyze(
        articles.map((article) => edit(article, round)),
        matcher,
        memo,
      )
      for (const plant of round) {
        const source = `${name} ${plant.twins.left.article.id} ${plant.start} ${plant.put}`
        const kind = `${harmless ? 'harmless ' : ''}${plant.kind}`
        const { numeric } = plant
        labelled.push({ cues: [], contradicts: !harmless, source, kind, numeric, spot: '', rule: 'name' })
        for (const one of found)
          if (harmless ? isBeside(one, plant) : isOf(one, plant))
            labelled.push({ ...describe(one), contradicts: !harmless, source, kind, numeric })
      }
    }
  return labelled
}

type Found = PairRivalry & {
  readonly sides: readonly [{ article: string; body: string }, { article: string; body: string }]
}

function analyze(articles: readonly Article[], matcher: Matcher, memo: Memo): readonly Found[] {
  const read = articles.map((article) => ({
    article,
    read: memo('read', [article.body], () => readText(article.body)),
  }))
  const people = findPeople(read)
  const stating = read.map((one) => ({
    ...one,
    propositions: memo('propositions', [one.article.body], () => findPropositions(one.read)),
    voices: findVoices(findQuotes(one, people), one.article.id),
  }))
  const propositions = placePropositions(stating, people)
  const matches = matchPropositions(indexPropositions(propositions), matcher, memo)
  const statements = statePropositions(propositions, stating)
  return findRivalries(RULES, statements, findConflictPairs(matches), matches.scoreIf).flatMap((found) => {
    const [left, right] = [statements[found.a], statements[found.b]]
    return left && right ? [{ ...found, sides: [left, right] as const }] : []
  })
}

function describe({ rivalry, sides }: Found): Pick<Labelled, 'cues' | 'spot' | 'rule'> {
  const text = (i: 0 | 1, { start, end }: Span) => sides[i].body.slice(start, end)
  return {
    cues: findSlotCues(rivalry),
    rule: rivalry.rule.kind,
    spot: `${sides[0].article}:${rivalry.a.start} ${sides[1].article}:${rivalry.b.start} ${text(0, rivalry.a)} / ${text(1, rivalry.b)}`,
  }
}

function edit(article: Article, plants: readonly Plant[]): Article {
  const plant = plants.find(({ twins }) => twins.left.article.id === article.id)
  if (!plant) return article
  const { body } = article
  return { ...article, body: body.slice(0, plant.start) + plant.put + body.slice(plant.end) }
}

const putSpan = ({ start, put }: Plant): Span => ({ start, end: start + put.length })

/** The planted detail, and in a counterpart the one whose place it took. */
function isOf({ rivalry: { a, b }, sides: [left, right] }: Found, plant: Plant): boolean {
  const { article, body } = plant.twins.left.article
    ? { article: plant.twins.left.article.id, body: plant.twins.left.article.body }
    : { article: '', body: '' }
  const was = wordsOf(body.slice(plant.start, plant.end))
  const isPair = (own: Span, ownArticle: string, other: Span, there: { article: string; body: string }) =>
    ownArticle === article &&
    overlaps(own, putSpan(plant)) &&
    plant.twins.counterparts.some((c) => c.article === there.article && overlaps(c.sentence, other)) &&
    (LOOSE.test(plant.kind) ||
      wordsOf(there.body.slice(other.start, other.end)).some((word) => was.includes(word)))
  return isPair(a, left.article, b, right) || isPair(b, right.article, a, left)
}

/** Kinds of changes to a verb, whose other form needs not share a word. */
const LOOSE = /^(?:polarity|will|not gone|denial|former|outcome)$/u

const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[\s-]+/u)
    .map(foldWord)
    .filter((word) => word.length > 1 || /\d/u.test(word))

function isBeside({ rivalry: { a, b }, sides: [left, right] }: Found, plant: Plant): boolean {
  const { article, sentence } = { article: plant.twins.left.article.id, sentence: plant.twins.left.sentence }
  const grown = {
    start: sentence.start,
    end: sentence.end + plant.put.length - (plant.end - plant.start),
  }
  return (left.article === article && overlaps(a, grown)) || (right.article === article && overlaps(b, grown))
}

type Spot = { readonly article: string; readonly span: Span }

function placesOf(articles: readonly Article[], annotated: Annotated): readonly (readonly Spot[])[] {
  return annotated.conflicts.map(({ values }) =>
    values.flatMap(({ article, sentence }) => {
      const body = articles.find(({ id }) => id === article)?.body ?? ''
      const span = locate(body, annotated.articles[article]?.sentences ?? [])[sentence]
      return span ? [{ article, span }] : []
    }),
  )
}

const touchesBoth = (spots: readonly Spot[], { rivalry: { a, b }, sides }: Found): boolean =>
  [a, b].every((span, i) =>
    spots.some((spot) => spot.article === sides[i]?.article && overlaps(spot.span, span)),
  )
