/** Says that a sentence belongs to the page, not to the account. */
type Rule = (sentence: string) => boolean

const wordsIn = (sentence: string): number => sentence.split(/\s+/u).length

/** "Photo: Harbour Board", "Credit: Ada Lind" */
const labelled: Rule = (s) =>
  /^(?:photos?|images?|pictures?|video|credits?|caption|file photo|graphic|illustration)\b[^.!?]{0,40}?(?::|\bby\b|\bvia\b|\|)/iu.test(
    s,
  )

/** "Ada Lind/Harbour News Agency": a photographer and an agency, with or without the caption before. */
const slashCredit: Rule = (s) =>
  wordsIn(s) <= 40 &&
  /\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3} ?\/ ?\p{Lu}[\p{L} ]{1,30}[.)]?$/u.test(s)

/** "(Ada Lind / Agency via Getty)": a bracket that ends the line with a word for pictures. */
const bracketCredit: Rule = (s) =>
  /[([][^()[\]]{0,80}\b(?:photo|images?|file|via)\b[^()[\]]{0,40}[)\]]\.?$/iu.test(s)

/** "Read more: …", "Sign up for our newsletter", "Follow her on …" */
const callToReader: Rule = (s) =>
  wordsIn(s) <= 40 &&
  /^(?:\W*)(?:read (?:more|also|next|the full)|click (?:here|to)|sign up|subscribe|follow (?:us|him|her|them|\S+ on|\S+ \S+ on)|watch(?: the video| more|:)|see also|related:|advertisement|share this|scroll down|download (?:the|our)|get (?:the|our) (?:latest|app|newsletter))/iu.test(
    s,
  )

/** "Ada Lind contributed to this report." */
const contributors: Rule = (s) =>
  wordsIn(s) <= 40 &&
  /\b(?:contributed (?:to this|reporting)|contributed from|reporting by|editing by|(?:compiled|edited|written) by)\b/iu.test(
    s,
  )

/** "All rights reserved. This material may not be published …" */
const legal: Rule = (s) =>
  /©|\ball rights reserved\b|\bmay not be (?:published|reproduced|republished)\b|\bterms of (?:use|service)\b/iu.test(
    s,
  )

/** "This is a developing story.", "This article has been updated." */
const aboutTheArticle: Rule = (s) =>
  wordsIn(s) <= 30 &&
  /^\W*(?:this is a (?:developing|breaking)|this (?:story|article|post|report) (?:has been|was|will be|is being) |(?:editor’s|editor's) note\b|updated?:|correction:)/iu.test(
    s,
  )

/** "* * *" */
const wordless: Rule = (s) => !/[\p{L}\p{N}]/u.test(s)

const RULES: readonly Rule[] = [
  wordless,
  labelled,
  slashCredit,
  bracketCredit,
  callToReader,
  contributors,
  legal,
  aboutTheArticle,
]

/** Longer than this it is prose, whatever its words; also keeps the patterns from long texts. */
const LONGEST = 400

/**
 * Whether a sentence is a picture's caption credit, a call to the reader, a contributor's line or a legal notice, so
 * that it states no claim of the event. Captions without any credit are sentences like others and stay.
 *
 *     "Ada Lind/Harbour News Agency" → true
 *     "The photo was taken in May."  → false
 */
export const isBoilerplate = (sentence: string): boolean =>
  sentence.length <= LONGEST && RULES.some((rule) => rule(sentence))
