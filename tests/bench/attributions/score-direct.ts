import type { Span } from '../../../lib/text/span'
import type { Judged, Unit } from './quoted-units'
import { isSameSpeaker, type Answer } from './same-speaker'
import { dice, shared } from './token-index'

/** A quote as the engine found it. */
export type Prediction = Span & Answer

/** From this overlap of words on two spans are one. */
const SAME = 0.8

/** What became of the direct quotes of one article. */
export type DirectOutcome = {
  readonly found: readonly { readonly unit: Unit; readonly prediction: Prediction; readonly right: boolean }[]
  readonly missed: readonly Unit[]
  readonly wrong: readonly Prediction[]
  /** How many predictions found a unit, and how many of those named the right speaker. */
  readonly hits: number
  readonly rightHits: number
}

/**
 * Compares the predictions that lie mostly in quotation marks with an article's quoted units. A prediction finds the
 * unit that it is, or all units of the content that it is; each unit is found once. Where the annotators saw no source,
 * naming nobody is right.
 */
export function scoreDirect(article: Judged, predictions: readonly Prediction[]): DirectOutcome {
  const foundBy = new Map<Unit, Prediction>()
  const hits = new Map<Prediction, readonly Unit[]>()
  const wrong: Prediction[] = []
  for (const prediction of predictions) {
    const words = article.tokens.idsIn([prediction])
    if (words.size === 0 || shared(words, article.quoted) * 2 < words.size) continue
    const units = unitsOf(article.units, words).filter((unit) => !foundBy.has(unit))
    for (const unit of units) foundBy.set(unit, prediction)
    if (units.length > 0) hits.set(prediction, units)
    else wrong.push(prediction)
  }
  const found = [...foundBy].map(([unit, prediction]) => ({
    unit,
    prediction,
    right: isRight(article, unit, prediction),
  }))
  const right = new Set(found.filter((one) => one.right).map(({ unit }) => unit))
  return {
    found,
    missed: article.units.filter((unit) => !foundBy.has(unit)),
    wrong,
    hits: hits.size,
    rightHits: [...hits.values()].filter((units) => units.some((unit) => right.has(unit))).length,
  }
}

function unitsOf(units: readonly Unit[], words: ReadonlySet<number>): readonly Unit[] {
  const own = units.find(({ accepted: [stretch] }) => stretch !== undefined && dice(words, stretch) >= SAME)
  if (own) return [own]
  return units.filter(({ accepted }) => accepted.slice(1).some((piece) => dice(words, piece) >= SAME))
}

const isRight = ({ text }: Judged, { by }: Unit, prediction: Prediction): boolean =>
  by.source.length > 0 ? isSameSpeaker(prediction, text, by) : prediction.name === null
