import type { SentenceEdit } from './edit-words'

const changes: readonly ((text: string) => string)[] = [
  (text) => text.replace(/[“”]/gu, '"'),
  (text) => text.replace(/[‘’]/gu, "'"),
  (text) => text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'"),
  (text) => text.replace(/(^|[\s(])"/gu, '$1“').replace(/"/gu, '”'),
  (text) => text.replace(/(\p{L})'(\p{L})/gu, '$1’$2'),
  (text) => text.replace(/ — | – | -- /gu, '—'),
  (text) => text.replace(/—/gu, ' – '),
  (text) => text.replace(/—| – /gu, ' -- '),
  (text) => text.replace(/…/gu, '...').replace(/\.\.\./gu, '…'),
  (text) => text.replace(/[“"]([^“”"]+)[”"]/gu, '‘$1’'),
]

/** Quotation marks, apostrophes and dashes set otherwise. */
export const marks: SentenceEdit = (text, dice) => {
  const open = [...changes]
  while (open.length > 0) {
    const [change] = open.splice(dice.below(open.length), 1)
    const to = change?.(text) ?? text
    if (to !== text) return to
  }
  return null
}
