/** Tags in one file. Long pages have 20,000; the parser's time grows with the square of some kinds of them. */
const MOST_TAGS = 100_000

/** Elements open at once. Pages have 30; the parser's time grows with the square of this too. */
const DEEPEST = 3_000

/** Elements that end by themselves, so that their end tag is often left out. */
const SELF_ENDING = new Set(
  `area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option
   optgroup rp rt`.split(/\s+/u),
)

/**
 * Whether a page can be parsed in seconds: false for one of nothing but tags, or with elements within elements without
 * end. A quick count that knows no HTML beyond tags, since it stands before whatever does.
 */
export function isParsableHtml(html: string): boolean {
  let tags = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1))
    if (++tags > MOST_TAGS) return false
  let depth = 0
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/giu)) {
    if (SELF_ENDING.has((name ?? '').toLowerCase())) continue
    depth = slash ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST) return false
  }
  return true
}
