import { parse } from 'node:path'

/** Raise it and addresses wrap in mail; lower it and long file names run into one another. */
const LONGEST = 100

/**
 * The id of the article in a file: its name without the ending, with everything that is not safe in an address and in
 * a file name on any system (letters and digits of ASCII, "-", "_", "." within) made one "-".
 * null where nothing is left: the file must be renamed.
 *
 *     "harbour-post.txt"   → "harbour-post"
 *     "Über die Häfen.txt" → "Uber-die-Hafen"
 */
export function makeArticleId(file: string): string | null {
  const id = parse(file)
    .name.normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.-]+/gu, '-')
    .replace(/\.{2,}/gu, '.')
    .slice(0, LONGEST)
    .replace(/^[-.]+|[-.]+$/gu, '')
  return /[A-Za-z0-9]/u.test(id) ? id : null
}
