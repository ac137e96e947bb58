import type { Edit } from '../edit'
import type { Twins } from '../find-twins'
import { textOf } from './read-passage'

/** "51-49", "5 to 4" in both. */
export function swapVote({ left, right }: Twins): readonly Edit[] {
  const text = textOf(left, left.stated)
  const found =
    /(?<![\d-])(\d{1,3})(-| to )(\d{1,3})(?![\d-])(?! ?\p{Ll}*-?(?:hour|minute|day|week|month|year|percent))/u.exec(
      text,
    )
  if (
    !found ||
    !/\b(?:vot|pass|approv|defeat|beat|w[io]n|elect|reject|rul|confirm|oppos)/u.test(text) ||
    !textOf(right, right.stated).includes(found[1] ?? '')
  )
    return []
  if (!new RegExp(`${found[1] ?? ''}(?:-| to )${found[3] ?? ''}`, 'u').test(textOf(right, right.stated)))
    return []
  const start = left.stated.start + found.index
  return [
    {
      start,
      end: start + found[0].length,
      put: `${Number(found[1]) + 3}${found[2] ?? '-'}${Math.max(0, Number(found[3]) - 3)}`,
    },
  ]
}

/** ", 43," in both. */
export function swapAge({ left, right }: Twins): readonly Edit[] {
  const found = /(?<=, )(\d\d)(?=,)/u.exec(textOf(left, left.stated))
  if (!found || !textOf(right, right.stated).includes(found[0])) return []
  const start = left.stated.start + found.index
  return [{ start, end: start + 2, put: String(Number(found[0]) + 11) }]
}

/** "9:30" before "a.m." in both: another hour. */
export function swapClock({ left, right }: Twins): readonly Edit[] {
  const pattern = /\b(\d{1,2})(:\d\d)?(?= ?[ap]\.?m\b)/u
  const found = pattern.exec(textOf(left, left.stated))
  if (!found || !textOf(right, right.stated).includes(found[0])) return []
  const start = left.stated.start + found.index
  return [{ start, end: start + (found[1]?.length ?? 0), put: String((Number(found[1]) % 11) + 2) }]
}

/** "Feb. 12" in both: another day of the month, or another month. */
export function swapDate({ left, right }: Twins): readonly Edit[] {
  const pattern =
    /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.? (\d{1,2})\b(?!,? ?(?:percent|%))/u
  const found = pattern.exec(textOf(left, left.stated))
  if (!found || !textOf(right, right.stated).includes(found[0])) return []
  const start = left.stated.start + found.index + found[0].length - (found[2]?.length ?? 0)
  return [{ start, end: start + (found[2]?.length ?? 0), put: String(((Number(found[2]) + 8) % 27) + 1) }]
}
