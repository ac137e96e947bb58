import { mendSurrogates } from '../text/mend-surrogates'

/** In characters. Longer passages are named by their first and last words, as a link of a page's length breaks in mail. */
const LONGEST_WHOLE = 120

/** Words named at each end of a longer passage. Fewer and another passage may begin the same. */
const END_WORDS = 6

/**
 * The address of a passage in the article where it was published: browsers that know text fragments open it there and
 * mark it, the others open the article. Null without an address, or with one that is no http(s).
 *
 *     ("https://post.example/a", "Dockers walked out.") → "https://post.example/a#:~:text=Dockers%20walked%20out."
 */
export function atSource(url: string | null, passage: string): string | null {
  if (url === null || !/^https?:\/\//iu.test(url) || !URL.canParse(url)) return null
  const words = passage.split(/\s+/u).filter(Boolean)
  if (words.length === 0) return url
  const whole = passage.length <= LONGEST_WHOLE || words.length <= 2 * END_WORDS
  const parts = whole ? [words] : [words.slice(0, END_WORDS), words.slice(-END_WORDS)]
  const directive = `:~:text=${parts.map((part) => escapePart(part.join(' '))).join(',')}`
  return `${url}${url.includes('#') ? '' : '#'}${directive}`
}

/** A hyphen, a comma and an ampersand have meanings of their own in a fragment; a lone surrogate has no encoding. */
const escapePart = (text: string): string =>
  encodeURIComponent(mendSurrogates(text)).replaceAll('-', '%2D').replaceAll("'", '%27')
