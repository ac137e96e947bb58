/** A claim that nobody tells any more, as it leaves the site. */
export type GoneClaim = {
  readonly id: string
  /** The words that it showed last. */
  readonly was: string
  readonly source: string
  /** Days, `2031-02-12`: first and last seen, and when it was gone. */
  readonly first: string
  readonly last: string
  readonly gone: string
  /** The page that says what became of it. */
  readonly url: string
  readonly event: { readonly title: string; readonly url: string }
}

/** What answers for it, in one sentence. */
export const sayGone = ({ source, first, gone }: GoneClaim): string =>
  `Nobody tells this claim any more: ${source} had these words from ${first} and no longer on ${gone}.`
