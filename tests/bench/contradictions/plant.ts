import { createHash } from 'node:crypto'
import { overlaps } from '../../../lib/text/span'
import type { Edit, EditKind } from './edit'
import type { Twins } from './find-twins'

/** One change to one article, and the passages elsewhere that state what it changed. */
export type Plant = Edit & {
  readonly kind: string
  readonly numeric: boolean
  readonly twins: Twins
}

/** Plants of one kind per event. Raised, an event of many weekdays outweighs the rest. */
const MOST_OF_A_KIND = 2

/** The changes to make in an event, the same in every run: so many of numbers and so many others, one per sentence. */
export function findPlants(
  event: string,
  twins: readonly Twins[],
  kinds: readonly EditKind[],
  mostPerEvent: number,
  mostOfAKind = MOST_OF_A_KIND,
): readonly Plant[] {
  const rank = (plant: Plant) =>
    createHash('sha256')
      .update(`${event} ${plant.kind} ${plant.twins.left.article.id} ${plant.start} ${plant.put}`)
      .digest('hex')
  const all = kinds
    .flatMap(({ kind, numeric, find }) =>
      twins.flatMap((one) =>
        (one.alike || numeric ? find(one) : []).map((edit): Plant => ({
          ...edit,
          kind,
          numeric,
          twins: one,
        })),
      ),
    )
    .map((plant) => ({ plant, order: rank(plant) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ plant }) => plant)
  const kept: Plant[] = []
  for (const plant of all) {
    if (kept.filter(({ numeric }) => numeric === plant.numeric).length === mostPerEvent) continue
    const taken = kept.some(
      ({ twins: { left } }) =>
        left.article === plant.twins.left.article && overlaps(left.sentence, plant.twins.left.sentence),
    )
    if (taken || kept.filter(({ kind }) => kind === plant.kind).length === mostOfAKind) continue
    kept.push(plant)
  }
  return kept
}

/** Plants that can be read in one run: one per article, none in a passage that another one is compared with. */
export function groupPlants(plants: readonly Plant[]): readonly (readonly Plant[])[] {
  const rounds: Plant[][] = []
  for (const plant of plants) {
    const round = rounds.find((others) => others.every((other) => areApart(plant, other)))
    if (round) round.push(plant)
    else rounds.push([plant])
  }
  return rounds
}

const areApart = (a: Plant, b: Plant): boolean =>
  a.twins.left.article !== b.twins.left.article && !isCompared(a, b) && !isCompared(b, a)

const isCompared = (a: Plant, b: Plant): boolean =>
  a.twins.counterparts.some(
    ({ article, sentence }) =>
      article === b.twins.left.article.id && overlaps(sentence, b.twins.left.sentence),
  )
