/** A person's name, or a name that cannot be taken apart. */
export type CitationName = { readonly family: string; readonly given: string } | { readonly literal: string }

/** A work as CSL-JSON has it: what citation programs read, and what every style is made from. */
export type CitationItem = {
  readonly id: string
  readonly type: 'article-newspaper' | 'webpage'
  readonly title: string
  readonly 'container-title': string
  readonly author?: readonly CitationName[]
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly URL: string
}

type Cited = {
  readonly id: string
  readonly type: CitationItem['type']
  readonly title: string
  /** The outlet, or this site. */
  readonly container: string
  readonly author: string | null
  readonly date: string | null
  readonly url: string
}

/** The CSL-JSON of a work; what is not known is left out, never guessed. */
export function citationItem({ id, type, title, container, author, date, url }: Cited): CitationItem {
  const authors = author === null ? [] : parseAuthors(author)
  const day = date === null ? null : /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date)
  return {
    id,
    type,
    title,
    'container-title': container,
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(day ? { issued: { 'date-parts': [[Number(day[1]), Number(day[2]), Number(day[3])]] } } : {}),
    URL: url,
  }
}

/** In words. A longer stretch between commas is a sentence about the author, not a name. */
const LONGEST_NAME = 4

/**
 * The names of a byline. Two to four capitalised words are a given and a family name; anything else stays whole.
 *
 *     "Ada Lind and Per van Holm" → [{ family: "Lind", given: "Ada" }, { family: "van Holm", given: "Per" }]
 *     "Liam"                      → [{ literal: "Liam" }]
 */
export function parseAuthors(byline: string): readonly CitationName[] {
  return byline
    .split(/\s*(?:,|;|&|\band\b)\s*/u)
    .filter((name) => name !== '')
    .map((name) => {
      const words = name.split(/\s+/u)
      const particle = words.findIndex((word, i) => i > 0 && /^\p{Ll}/u.test(word))
      const cut = particle > 0 ? particle : words.length - 1
      const given = words.slice(0, cut)
      const isName =
        words.length > 1 && words.length <= LONGEST_NAME && given.every((word) => /^\p{Lu}/u.test(word))
      return isName ? { family: words.slice(cut).join(' '), given: given.join(' ') } : { literal: name }
    })
}

/** In words: enough to find an untitled text by. */
const OPENING = 8

/** What an article is cited as: its headline, or, as the style books want it, the first words of an untitled text. */
export function citedTitle(title: string | null, body: string): string {
  if (title !== null) return title
  const words = body.slice(0, 400).split(/\s+/u).filter(Boolean)
  return words.length > OPENING ? `${words.slice(0, OPENING).join(' ')} …` : words.join(' ')
}
