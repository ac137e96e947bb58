import type { Word } from '../text/tag-words'
import { foldName } from './fold-name'

/** What tells two namesakes apart: the "Sr." or elder of them, or the "Jr." or younger. */
export type Generation = 'elder' | 'younger'

const SUFFIXES: ReadonlyMap<string, Generation> = new Map([
  ['sr', 'elder'],
  ['jr', 'younger'],
])

const ADJECTIVES: ReadonlyMap<string, Generation> = new Map([
  ['elder', 'elder'],
  ['younger', 'younger'],
])

/** The generation that a name's suffix tells, or "the elder" before it; null where nothing does. */
export function generationOf(
  parts: readonly string[],
  before: readonly (Word | undefined)[],
): Generation | null {
  for (const part of parts) {
    const suffix = SUFFIXES.get(foldName(part))
    if (suffix) return suffix
  }
  const [article, adjective] = before
  return /^the$/iu.test(article?.text ?? '') ? (ADJECTIVES.get(adjective?.text ?? '') ?? null) : null
}

/** Nouns for who may bear his father's name, and for that father. Source: kinship terms of English. */
const HEIRS = new Set('son grandson stepson child father dad grandfather'.split(' '))

/** Whether a role noun, folded, is for somebody who may bear another's whole name. */
export const isHeirNoun = (head: string): boolean => HEIRS.has(head)

/** How far before or behind a name such a noun may stand: "his eldest son, | Robert Holm Jr.". */
const REACH = 3

/** Whether a name is said to be a son's: his father, who bears it too, need not be named in full. */
export function isHeir(words: readonly Word[], start: number, to: number): boolean {
  const near = [...words.slice(Math.max(0, start - REACH), start), ...words.slice(to, to + REACH + 2)]
  return near.some(({ lemma }) => HEIRS.has(lemma))
}
