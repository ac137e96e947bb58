import { findInOrder, isPlaced, openAlignment, place } from '../ledger/alignment'
import { matchExact } from '../ledger/match-exact'
import { compareWords, type WordChange } from '../text/compare-words'
import { findParagraphs } from '../text/find-paragraphs'

/** One paragraph of a text laid over its earlier version; `moved`: it stood elsewhere, and its words may have changed too. */
export type ParagraphChange = {
  readonly kind: 'kept' | 'changed' | 'moved'
  readonly words: readonly WordChange[]
}

/**
 * One text over the other, paragraph by paragraph. Equal texts are one list of kept paragraphs. A paragraph that others
 * passed is shown once, where it stands now; what stands between two kept ones is compared together, word by word, for
 * paragraphs are cut and joined too.
 *
 *     "It broke.", "Nobody was hurt." and the other way round → moved "Nobody was hurt.", kept "It broke."
 */
export function layOver(before: string, after: string): readonly ParagraphChange[] {
  const [old, fresh] = [paragraphsOf(before), paragraphsOf(after)]
  const origins = findOrigins(old, fresh)
  const isMoved = (i: number): boolean => origins.moved.includes(i)
  const kept = new Set(old)
  const rows: ParagraphChange[] = []
  let open: { fresh: string[]; moved: ParagraphChange[] } = { fresh: [], moved: [] }
  let from = 0
  const close = (to: number): void => {
    const gone = old.slice(from, to).filter((_, i) => !isMoved(from + i))
    rows.push(...layGap(gone, open.fresh, kept), ...open.moved)
    open = { fresh: [], moved: [] }
    from = to + 1
  }
  fresh.forEach((text, k) => {
    const origin = origins.of[k] ?? -1
    if (origin < 0) open.fresh.push(text)
    else if (isMoved(origin)) {
      const moved = { kind: 'moved', words: compareWords(old[origin] ?? '', text) } as const
      // Before what is new in its gap it stands first, behind it last.
      if (open.fresh.length > 0) open.moved.push(moved)
      else rows.push(moved)
    } else {
      close(origin)
      rows.push({ kind: 'kept', words: [{ kind: 'both', text }] })
    }
  })
  close(old.length)
  return rows
}

const paragraphsOf = (text: string): readonly string[] =>
  findParagraphs(text).map(({ start, end }) => text.slice(start, end))

/** By new paragraph: the old one that it is, kept or moved, -1 for none; and the old ones that moved. */
type Origins = { readonly of: readonly number[]; readonly moved: readonly number[] }

function findOrigins(old: readonly string[], fresh: readonly string[]): Origins {
  const alignment = openAlignment(old.length, fresh.length)
  matchExact(old, fresh, alignment)
  const lost = old.flatMap((_, i) => (isPlaced(alignment, i) ? [] : [i]))
  const come = fresh.flatMap((_, k) => (alignment.taken[k] ? [] : [k]))
  for (const [i, k] of matchAlike(old, fresh, lost, come)) place(alignment, i, k)
  const inOrder = findInOrder(alignment)
  const of = fresh.map(() => -1)
  const moved: number[] = []
  old.forEach((text, i) => {
    const k = alignment.first[i] ?? -1
    // One that was edited and stayed is laid over what stands between its kept neighbours.
    if (k < 0 || (inOrder[i] && text !== fresh[k])) return
    of[k] = i
    if (!inOrder[i]) moved.push(i)
  })
  return { of, moved }
}

/** Less in common, and one paragraph went and another came. */
const LEAST_ALIKE = 0.6

/** A text of which more paragraphs changed was written anew; the work is the product of both. */
const MOST_CHANGED = 200

/** Old and new paragraphs that have most words in common, each the best for the other. */
function matchAlike(
  old: readonly string[],
  fresh: readonly string[],
  lost: readonly number[],
  come: readonly number[],
): readonly (readonly [i: number, k: number])[] {
  if (lost.length > MOST_CHANGED || come.length > MOST_CHANGED) return []
  const wordsOf = (text = ''): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  const newWords = come.map((k) => wordsOf(fresh[k]))
  const shares = lost.map((i) => {
    const own = wordsOf(old[i])
    return newWords.map((words) => shareOf(own, words))
  })
  return lost.flatMap((i, n) => {
    const best = Math.max(LEAST_ALIKE, ...(shares[n] ?? []))
    const at = shares[n]?.indexOf(best) ?? -1
    const k = come[at]
    const isBest = k !== undefined && shares.every((row, m) => m === n || (row[at] ?? 0) < best)
    return isBest ? [[i, k] as const] : []
  })
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / Math.max(1, a.size, b.size)
}

const BREAK = /\n[^\S\n]*\n\s*/u

/** What stood between two kept paragraphs and what stands there now, cut at the paragraphs of both. */
function layGap(
  old: readonly string[],
  fresh: readonly string[],
  kept: ReadonlySet<string>,
): readonly ParagraphChange[] {
  const rows: WordChange[][] = [[]]
  for (const part of compareWords(old.join('\n\n'), fresh.join('\n\n')))
    part.text.split(BREAK).forEach((text, i) => {
      if (i > 0) rows.push([])
      if (text !== '') rows.at(-1)?.push({ kind: part.kind, text })
    })
  return rows
    .filter((words) => words.length > 0)
    .map((words) => {
      const isKept =
        words.every(({ kind }) => kind === 'both') && kept.has(words.map(({ text }) => text).join(''))
      return { kind: isKept ? 'kept' : 'changed', words }
    })
}
