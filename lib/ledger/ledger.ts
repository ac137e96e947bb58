/** What a link leads to, compared with the day when it was first published. */
export type LinkState = 'unchanged' | 'edited' | 'moved' | 'removed'

/** One passage that was ever published under an id. Returned by parseLedger and recordPassages. */
export type Link = {
  readonly id: string
  /** The article's id. */
  readonly article: string
  readonly state: LinkState
  /** What stands there now; where it is removed, what stood there last. */
  readonly text: string
  /** What stood there when the link was first published. */
  readonly was: string
  /** What stands directly before and after it, at most CONTEXT characters of each; '' at the ends of the article. */
  readonly before: string
  readonly after: string
  /** Its number among the article's passages, from 0; where it is removed, the last that it had. */
  readonly place: number
  /** What stands between it and the passage before it, where both are of one sentence (", and "); null where it begins one. */
  readonly joint: string | null
  /** Another link whose passage this one became a part of; null where it has its own. */
  readonly within: string | null
  /** The claim that it belongs to, or belonged to last. */
  readonly claim: string
  /** Days, `2031-02-12`: first published; the last build that changed its article and found it there. */
  readonly first: string
  readonly last: string
  /** The day of the build that did not find it any more; null while it lives. */
  readonly gone: string | null
}

/** One claim that was ever published under an id. */
export type ClaimLink = {
  readonly id: string
  /** The passage that it was named after. */
  readonly passage: string
  readonly article: string
  /** The words that it showed last. */
  readonly text: string
  readonly first: string
  readonly last: string
  readonly gone: string | null
  /** The claim that took it up, to which its address leads; null while it stands for itself. */
  readonly into: string | null
}

/** A text that an article had. */
export type Version = {
  /** Names the file in `versions/` that holds it. */
  readonly hash: string
  readonly first: string
}

/** An article that was ever published, so that a link can say whose words it held when the article itself is gone. */
export type ArticleRecord = {
  readonly id: string
  readonly source: string
  readonly title: string | null
  readonly url: string | null
  readonly gone: string | null
  /** Oldest first; the last is today's. */
  readonly versions: readonly Version[]
}

/** Every link ever published for one event: `links.json`. Each list is sorted by id. */
export type Ledger = {
  readonly articles: readonly ArticleRecord[]
  readonly links: readonly Link[]
  readonly claims: readonly ClaimLink[]
}

export const EMPTY_LEDGER: Ledger = { articles: [], links: [], claims: [] }

/** Characters of context on either side: enough to tell two copies of a sentence apart, too few to be read by themselves. */
export const CONTEXT = 32
