import type { Claim } from '../../lib/claims/claim'
import type { Gold } from './label-pairs'
import { locateIn } from './locate-sentences'

/** How well claims hold those sentences together that the annotators found to say the same, in %. */
export type Score = { readonly precision: number; readonly recall: number }

/**
 * Scores the claims of an event whose articles are made of the paragraphs of an annotated one: pairs of its sentences, of
 * different articles there, however many articles repeat them here. Pairs that the annotators doubted do not count.
 */
export function scoreRecombined(claims: readonly Claim[], gold: Gold): Score {
  const labels = new Map(gold.pairs.map(([a, b, label]) => [[a, b].sort().join(' '), label]))
  const same = [...labels].flatMap(([pair, label]) => (label === 'same' ? [pair] : []))
  const articles = Object.entries(gold.articles).map(([id, { sentences }]) => ({
    id,
    locate: locateIn(sentences),
  }))
  const told = new Set<string>()
  for (const { mentions } of claims) {
    const texts = [...new Set(mentions.map(({ text }) => text))]
    const stated = texts.flatMap((text) =>
      articles.flatMap(({ id, locate }) => locate(text).map((n) => ({ id, key: `${id}:${n}` }))),
    )
    for (const x of stated)
      for (const y of stated) if (x.id !== y.id) told.add([x.key, y.key].sort().join(' '))
  }
  const right = same.filter((pair) => told.has(pair)).length
  const wrong = [...told].filter((pair) => !labels.has(pair)).length
  return {
    precision: (100 * right) / Math.max(1, right + wrong),
    recall: (100 * right) / Math.max(1, same.length),
  }
}
