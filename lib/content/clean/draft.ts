import type { Facts } from '../parse-facts'

/** A line that was taken out of a text, and the rule that took it. Listed in the MDX file's front matter. */
export type Dropped = { readonly rule: string; readonly text: string }

/** An article on its way through the rules. */
export type Draft = {
  /** One line each, without white space around it, never empty. */
  readonly paragraphs: readonly string[]
  /** What is known so far. A rule fills what is missing and never overrules what is there. */
  readonly facts: Facts
  readonly dropped: readonly Dropped[]
}

/** One rule: recognises one kind of line that is not the article's prose. A draft without such a line comes back as it was. */
export type CleanRule = { readonly name: string; readonly clean: (draft: Draft) => Draft }

/** The draft without the paragraphs at these places, which go to the list of what was dropped. */
export function drop(draft: Draft, rule: string, places: ReadonlySet<number>): Draft {
  if (places.size === 0) return draft
  return {
    ...draft,
    paragraphs: draft.paragraphs.filter((_, i) => !places.has(i)),
    dropped: [
      ...draft.dropped,
      ...draft.paragraphs.filter((_, i) => places.has(i)).map((text) => ({ rule, text })),
    ],
  }
}

/** How many paragraphs at either end of a text can hold what a site puts around it. Raise it and prose is taken for debris. */
const REACH = 6

/** Whether the paragraph stands where sites put bylines, dates and sources: near the start or the end. */
export const isNearEdge = (draft: Draft, place: number): boolean =>
  place < REACH || place >= draft.paragraphs.length - REACH

/** A line for comparing: letters and digits in lower case, one space between words. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether a line ends as a sentence does. */
export const endsSentence = (text: string): boolean => /[.!?…]["'”’)\]]*$/u.test(text)

/** How many words, counted at white space. */
export const countWords = (text: string): number => text.split(/\s+/u).length
