/**
 * A text as it is told apart from others when ids are made: without what an editor may change and say the same, which is
 * case, spaces, kinds of quotation mark and dash.
 *
 *     "“We won’t go – yet,” she said." → "we won t go yet she said"
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£]+/gu, ' ')
    .trim()
