import { foldText } from '../text/fold-text'
import { groupBy } from '../text/group-by'
import { makeId } from '../text/make-id'
import { closestPart, isStillSaid } from './follow-parts'
import { CONTEXT, type Link } from './ledger'
import { resolvePassages } from './resolve-passages'
import { revive } from './revive'
import type { Passage } from './sentence'

/** Returned by recordPassages. */
export type Recorded = {
  /** Every link of the article, living and removed. */
  readonly links: readonly Link[]
  /** By passage: the id under which it is published. */
  readonly ids: readonly string[]
}

/**
 * The links of one article after a build that found these passages in it, in text order: each link of before follows its
 * passage or is removed, one that was removed comes back where its very words did, and passages that are new get ids.
 * Without links of before every passage is new. Where nothing changed the links are the same objects.
 *
 * `isAside` tells whether a sentence is one of those that state nothing, such as subheadings: none gets an id, but a link
 * whose very words stand there now (a headline that another was put above) lives. `claim` of a new link is '' until the
 * claims are named.
 */
export function recordPassages(
  article: string,
  known: readonly Link[],
  passages: readonly Passage[],
  day: string,
  isTaken: (id: string) => boolean,
  isAside: (sentence: string) => boolean = () => false,
): Recorded {
  const living = known.filter(({ state }) => state !== 'removed').sort((a, b) => a.place - b.place)
  const own = living.filter(({ within }) => within === null)
  if (own.length === passages.length && own.every(({ text }, i) => text === passages[i]?.text))
    return { links: keepJoints(known, own, passages), ids: own.map(({ id }) => id) }

  const fates = resolvePassages(own, passages)
  const texts = passages.map(({ text }) => text)
  const holders = passages.map((): Link[] => [])
  const moved = new Set<string>()
  const guests = groupBy(living, ({ within }) => within)
  own.forEach((link, i) => {
    const fate = fates[i]
    if (fate?.kind !== 'lives') return
    const sharing = [link, ...(guests.get(link.id) ?? [])]
    for (const one of sharing) {
      const now = texts.slice(fate.parts[0], fate.parts[1] + 1)
      const isInDoubt = sharing.length > 1 || isGrown(one)
      if (isInDoubt && !isStillSaid(one, sharing, now)) continue
      holders[sharing.length > 1 ? closestPart(one, fate, texts) : fate.at]?.push(one)
      if (fate.moved) moved.add(one.id)
    }
  })
  revive(known, passages, holders)
  const knownIds = new Set(known.map(({ id }) => id))
  const taken = new Set(knownIds)
  const ids = passages.map(({ text }, at) => {
    const id = holders[at]?.[0]?.id ?? mintId(article, text, (id) => taken.has(id) || isTaken(id))
    taken.add(id)
    return id
  })
  const found = new Map<string, Link>()
  passages.forEach(({ text, joint }, place) => {
    const context = {
      before: (passages[place - 1]?.text ?? '').slice(-CONTEXT),
      after: (passages[place + 1]?.text ?? '').slice(0, CONTEXT),
    }
    const id = ids[place] ?? ''
    const there = { article, text, place, joint, ...context, last: day, gone: null }
    const holding = holders[place] ?? []
    if (holding.length === 0)
      found.set(id, { id, state: 'unchanged', was: text, within: null, claim: '', first: day, ...there })
    for (const link of holding) {
      const isMoved = link.state === 'moved' || moved.has(link.id)
      // Nobody edited a sentence that is merely read in parts now: what it was is then the part.
      const was = link.was !== text && link.was.includes(text) && isAside(link.was) ? text : link.was
      const state = text !== was ? 'edited' : isMoved ? 'moved' : 'unchanged'
      found.set(link.id, { ...link, ...there, was, state, within: link.id === id ? null : id })
    }
  })
  keepAside(living, found, isAside, day)
  const old = known.map((link) => found.get(link.id) ?? remove(link, day))
  const fresh = [...found.values()].filter(({ id }) => !knownIds.has(id))
  return { links: [...old, ...fresh], ids }
}

/** A passage that is so much longer than what a link was made for holds something else too, and may come to hold that alone. */
const MOST_GROWN = 1.1

const isGrown = ({ text, was }: Link): boolean => text.length > was.length * MOST_GROWN

/** The links of an article whose passages stand as they did, each joined to its sentence as that is read now. */
function keepJoints(
  known: readonly Link[],
  own: readonly Link[],
  passages: readonly Passage[],
): readonly Link[] {
  if (own.every(({ joint }, i) => joint === passages[i]?.joint)) return known
  const jointOf = new Map(own.map(({ id }, i) => [id, passages[i]?.joint ?? null]))
  return known.map((link) => {
    const joint = jointOf.get(link.within ?? link.id)
    return joint === undefined ? link : { ...link, joint }
  })
}

/** A link whose very words stand among the sentences that state nothing lives on there. */
function keepAside(
  living: readonly Link[],
  found: Map<string, Link>,
  isAside: (sentence: string) => boolean,
  day: string,
): void {
  const kept = new Set<string>()
  for (const link of living) {
    if (found.has(link.id) || kept.has(link.text) || !isAside(link.text)) continue
    kept.add(link.text)
    found.set(link.id, { ...link, joint: null, within: null, last: day })
  }
}

/** The same link, its passage gone; one that was gone before stays as it was. */
export const remove = (link: Link, day: string): Link =>
  link.state === 'removed' ? link : { ...link, state: 'removed', within: null, gone: day }

/**
 * A new id for a passage: the one that it would have without a ledger, or where that is taken (by a removed passage of
 * the same words, or by one that read so before it was edited) the next that is free.
 */
function mintId(article: string, text: string, isTaken: (id: string) => boolean): string {
  for (let n = 0; ; n++) {
    const id = makeId('m', article, foldText(text), String(n))
    if (!isTaken(id)) return id
  }
}
