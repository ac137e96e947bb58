import { foldText } from '../text/fold-text'
import { makeId } from '../text/make-id'
import { compareWordings } from './compare-wordings'
import { CONTEXT, type Link } from './ledger'
import { resolvePassages, type Fate } from './resolve-passages'
import { readTokens } from './wording-token'

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
 * `findOthers` gives the sentences that state nothing, such as subheadings: none gets an id, but a link whose very words stand
 * there now (a headline that another was put above) lives. `claim` of a new link is '' until the claims are named.
 */
export function recordPassages(
  article: string,
  known: readonly Link[],
  passages: readonly string[],
  day: string,
  isTaken: (id: string) => boolean,
  findOthers: () => readonly string[] = () => [],
): Recorded {
  const living = known.filter(({ state }) => state !== 'removed').sort((a, b) => a.place - b.place)
  const own = living.filter(({ within }) => within === null)
  if (own.length === passages.length && own.every(({ text }, i) => text === passages[i]))
    return { links: known, ids: own.map(({ id }) => id) }

  const fates = resolvePassages(
    own.map(({ text }) => text),
    passages,
  )
  const holders = passages.map((): Link[] => [])
  const moved = new Set<string>()
  own.forEach((link, i) => {
    const fate = fates[i]
    if (fate?.kind !== 'lives') return
    const sharing = [link, ...living.filter(({ within }) => within === link.id)]
    for (const one of sharing) {
      if (sharing.length > 1 && !isStillSaid(one, passages.slice(fate.parts[0], fate.parts[1] + 1))) continue
      holders[sharing.length > 1 ? closestPart(one, fate, passages) : fate.at]?.push(one)
      if (fate.moved) moved.add(one.id)
    }
  })
  revive(known, passages, holders)
  const knownIds = new Set(known.map(({ id }) => id))
  const taken = new Set(knownIds)
  const ids = passages.map((text, at) => {
    const id = holders[at]?.[0]?.id ?? mintId(article, text, (id) => taken.has(id) || isTaken(id))
    taken.add(id)
    return id
  })
  const found = new Map<string, Link>()
  passages.forEach((text, place) => {
    const context = {
      before: (passages[place - 1] ?? '').slice(-CONTEXT),
      after: (passages[place + 1] ?? '').slice(0, CONTEXT),
    }
    const id = ids[place] ?? ''
    const there = { article, text, place, ...context, last: day, gone: null }
    const holding = holders[place] ?? []
    if (holding.length === 0)
      found.set(id, { id, state: 'unchanged', was: text, within: null, claim: '', first: day, ...there })
    for (const link of holding) {
      const isMoved = link.state === 'moved' || moved.has(link.id)
      const state = text !== link.was ? 'edited' : isMoved ? 'moved' : 'unchanged'
      found.set(link.id, { ...link, ...there, state, within: link.id === id ? null : id })
    }
  })
  keepAside(living, found, findOthers, day)
  const old = known.map((link) => found.get(link.id) ?? remove(link, day))
  const fresh = [...found.values()].filter(({ id }) => !knownIds.has(id))
  return { links: [...old, ...fresh], ids }
}

/** A link whose very words stand among the sentences that state nothing lives on there. */
function keepAside(
  living: readonly Link[],
  found: Map<string, Link>,
  findOthers: () => readonly string[],
  day: string,
): void {
  const lost = living.filter(({ id }) => !found.has(id))
  if (lost.length === 0) return
  const aside = new Set(findOthers())
  for (const link of lost)
    if (aside.delete(link.text)) found.set(link.id, { ...link, within: null, last: day })
}

/** The same link, its passage gone; one that was gone before stays as it was. */
export const remove = (link: Link, day: string): Link =>
  link.state === 'removed' ? link : { ...link, state: 'removed', within: null, gone: day }

/** Less of what it was made for, and its part of a passage that it shares with others is gone. */
const LEAST_SAID = 0.5

/** Whether of the words of its own that a sharing link still had, most are there yet. */
function isStillSaid(link: Link, now: readonly string[]): boolean {
  const contentOf = (text: string) =>
    new Set(readTokens(text).flatMap(({ kind, stem }) => (kind === 'small' ? [] : [stem])))
  const [old, fresh] = [contentOf(link.text), contentOf(now.join(' '))]
  const own = [...contentOf(link.was)].filter((stem) => old.has(stem))
  return own.filter((stem) => fresh.has(stem)).length >= own.length * LEAST_SAID
}

/** Of the parts into which a passage was cut, the one that says most of what the link was made for. */
function closestPart(
  link: Link,
  fate: Extract<Fate, { kind: 'lives' }>,
  passages: readonly string[],
): number {
  const [first, last] = fate.parts
  if (first === last) return fate.at
  const was = readTokens(link.was)
  let best = fate.at
  let most = -1
  for (let at = first; at <= last; at++) {
    const { kept } = compareWordings(was, readTokens(passages[at] ?? ''))
    if (kept > most) [best, most] = [at, kept]
  }
  return best
}

/** A sentence of fewer words ("He declined to comment.") may be said again of another matter. */
const FEWEST_WORDS = 8

/** Gives passages that nobody holds back to lost links with their very words, of today or of the first day, beside an old neighbour or long enough. */
function revive(known: readonly Link[], passages: readonly string[], holders: readonly Link[][]): void {
  const held = new Set(holders.flat().map(({ id }) => id))
  const lost = known.filter(({ id }) => !held.has(id))
  const removed = new Map<string, Link>()
  for (const link of lost) removed.set(link.was, link)
  for (const link of lost) removed.set(link.text, link)
  if (removed.size === 0) return
  passages.forEach((text, at) => {
    const link = removed.get(text)
    if (!link || held.has(link.id) || holders[at]?.length !== 0) return
    const isBeside =
      (link.before !== '' && (passages[at - 1] ?? '').endsWith(link.before)) ||
      (link.after !== '' && (passages[at + 1] ?? '').startsWith(link.after))
    if (!isBeside && text.split(/\s+/u).length < FEWEST_WORDS) return
    holders[at]?.push(link)
    held.add(link.id)
  })
}

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
