import search from 'approx-string-match'
import { openLedgerLocator } from './ledger-locator'
import type { Reading } from './truth'
import type { Span } from '../../../lib/text/span'

/** A way to find passages again: told the first reading, then each later one. */
export type Locator = {
  readonly name: string
  /** Where each link of the first reading leads in this one; null where it leads nowhere. */
  readonly follow: (reading: Reading) => readonly (Span | null)[]
}

/** The longest text before and after that is kept for telling copies apart, as annotation clients keep it. */
const CONTEXT = 32

type Selector = {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
}

const selectorsOf = ({ body, passages }: Reading): readonly Selector[] =>
  passages.map(({ start, end, text }) => ({
    exact: text,
    prefix: body.slice(Math.max(0, start - CONTEXT), start),
    suffix: body.slice(end, end + CONTEXT),
    start,
  }))

const spanAt = (start: number, { exact }: Selector): Span => ({ start, end: start + exact.length })

function allIndexesOf(body: string, text: string): readonly number[] {
  const found: number[] = []
  for (let at = body.indexOf(text); at >= 0; at = body.indexOf(text, at + 1)) found.push(at)
  return found
}

/** How much of the context stands around a place, 0 to 2. */
function contextFit(body: string, start: number, end: number, { prefix, suffix }: Selector): number {
  const before = body.slice(Math.max(0, start - prefix.length), start)
  const after = body.slice(end, end + suffix.length)
  let left = 0
  while (left < prefix.length && before.at(-1 - left) === prefix.at(-1 - left)) left++
  let right = 0
  while (right < suffix.length && after[right] === suffix[right]) right++
  return left / Math.max(1, prefix.length) + right / Math.max(1, suffix.length)
}

/** Character offsets. */
const offsets = (first: Reading): Locator => ({
  name: 'offsets',
  follow: ({ body }) =>
    first.passages.map(({ start, end }) =>
      start < body.length ? { start, end: Math.min(end, body.length) } : null,
    ),
})

/** The exact quote, its context choosing among copies (W3C TextQuoteSelector). */
const exactQuote = (first: Reading): Locator => {
  const selectors = selectorsOf(first)
  return {
    name: 'exact quote + context',
    follow: ({ body }) =>
      selectors.map((selector) => {
        const places = allIndexesOf(body, selector.exact)
        const fit = (at: number) => contextFit(body, at, at + selector.exact.length, selector)
        const best = [...places].sort((a, b) => fit(b) - fit(a))[0]
        return best === undefined ? null : spanAt(best, selector)
      }),
  }
}

/** Approximate search for the quote, best by quote, context and position: as annotation clients anchor. */
const fuzzyQuote = (first: Reading): Locator => {
  const selectors = selectorsOf(first)
  return {
    name: 'fuzzy quote search',
    follow: ({ body }) =>
      selectors.map((selector) => {
        const exact = allIndexesOf(body, selector.exact).map((start) => ({
          ...spanAt(start, selector),
          errors: 0,
        }))
        const most = Math.min(256, selector.exact.length / 2)
        const found = exact.length > 0 ? exact : search(body, selector.exact, most)
        const scoreOf = ({ start, end, errors }: { start: number; end: number; errors: number }) =>
          50 * (1 - errors / selector.exact.length) +
          20 * contextFit(body, start, end, selector) +
          2 * (1 - Math.abs(start - selector.start) / body.length)
        const best = [...found].sort((a, b) => scoreOf(b) - scoreOf(a))[0]
        return best ? { start: best.start, end: best.end } : null
      }),
  }
}

/** Quotes longer than this are given by their first and last words, as browsers do. */
const LONGEST_EXACT = 300

/** `#:~:text=`: the whole quote, or its first and last words; with the words around it where it stood more than once. */
const textFragment = (first: Reading): Locator => {
  const lower = (text: string) => text.toLowerCase()
  const old = lower(first.body)
  const selectors = selectorsOf(first).map((selector) => ({
    ...selector,
    isUnique: allIndexesOf(old, lower(selector.exact)).length === 1,
  }))
  return {
    name: 'text fragment',
    follow: ({ body }) =>
      selectors.map((selector) => {
        const text = lower(body)
        const exact = lower(selector.exact)
        const words = exact.split(' ')
        const [head, tail] = [words.slice(0, 5).join(' '), words.slice(-5).join(' ')]
        const isRange = exact.length > LONGEST_EXACT
        for (const start of allIndexesOf(text, isRange ? head : exact)) {
          const end = isRange ? text.indexOf(tail, start + head.length) + tail.length : start + exact.length
          if (isRange && end < start + head.length + tail.length) continue
          if (selector.isUnique || contextFit(body, start, end, selector) >= 1) return { start, end }
        }
        return null
      }),
  }
}

export const LOCATORS: readonly ((first: Reading) => Locator)[] = [
  openLedgerLocator,
  exactQuote,
  fuzzyQuote,
  textFragment,
  offsets,
]
