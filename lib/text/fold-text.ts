/**
 * A text as it is told apart from others when ids are made: without what an editor may change and say the same, which is
 * case, spaces, kinds of quotation mark and dash.
 *
 *     "“We won’t go – yet,” she said." → "we won t go yet she said"
 */
export const foldText = (text: string): string =>
  PLAIN.test(text)
    ? text
        .toLowerCase()
        .replace(/[^a-z0-9%$]+/g, ' ')
        .trim()
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}%$€£]+/gu, ' ')
        .trim()

/** Letters of English, quotation marks and dashes, for which the engine need not compile what a letter is in all scripts. */
const PLAIN = /^[\0-\x7f\u2000-\u206f]*$/
