import type { Dice } from './draft'

const big = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const small = (text: string): string =>
  /^(?:The|A|An|He|She|It|They|We|In|On|At|But|And|This|That|These|Those|There|His|Her|Their)\b/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text

/** Where a sentence may be cut, and with what the second part then begins. */
const SEAMS: readonly (readonly [RegExp, (after: string) => string])[] = [
  [/, and (?=(?:he|she|it|they|the|a|his|her|their|in|on|that|there)\b)/u, (after) => big(after)],
  [/, and (?=(?:he|she|it|they|the|a|his|her|their|in|on|that|there)\b)/u, (after) => `And ${after}`],
  [/, but (?=\p{Ll})/u, (after) => `But ${after}`],
  [/, but (?=\p{Ll})/u, (after) => `However, ${after}`],
  [/; /u, (after) => big(after)],
  [/ — (?=\p{Ll}+ )| -- (?=\p{Ll}+ )/u, (after) => big(after)],
  [/, which (?=(?:is|was|has|had|will|would)\b)/u, (after) => `It ${after}`],
  [/, who (?=(?:is|was|has|had|will|would)\b)/u, (after) => `He ${after}`],
  [/, while (?=\p{Ll})/u, (after) => big(after)],
  [/, so (?=\p{Ll})/u, (after) => `So ${after}`],
]

/** Shorter parts are no sentences. */
const LEAST = 25

/** Two sentences made of one; null where it has no seam outside of quotation marks. */
export function cut(text: string, dice: Dice): readonly [string, string] | null {
  if (/["“”]/u.test(text)) return null
  const open = [...SEAMS]
  while (open.length > 0) {
    const [seam] = open.splice(dice.below(open.length), 1)
    const match = seam?.[0].exec(text)
    if (!match || !seam) continue
    const [left, right] = [text.slice(0, match.index), text.slice(match.index + match[0].length)]
    if (left.length >= LEAST && right.length >= LEAST) return [`${left}.`, seam[1](right)]
  }
  return null
}

/** One sentence made of two; null where one of them is no plain statement. */
export function join(left: string, right: string, dice: Dice): string | null {
  if (!/[\p{L}\p{N}%]\.$/u.test(left) || !/^\p{Lu}[\p{Ll}’' ]/u.test(right) || /["“”]/u.test(left + right))
    return null
  const start = left.slice(0, -1)
  return dice.pick([
    `${start}, and ${small(right)}`,
    `${start}; ${small(right)}`,
    `${start}, while ${small(right)}`,
    `${start}, but ${small(right.replace(/^But /u, ''))}`,
    `${start} — ${small(right)}`,
  ])
}
