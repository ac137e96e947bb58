/** What a reader can search for. */
export const searchKinds = ['claim', 'quote', 'person', 'article', 'event'] as const
export type SearchKind = (typeof searchKinds)[number]

/** A passage in a source's words, as a result shows it. */
export type FoundPassage = {
  readonly text: string
  readonly path: string
  readonly source: { readonly letter: string; readonly tone: number; readonly name: string }
}

/** What the index keeps of a document to show it by. */
export type FoundThing = {
  readonly kind: SearchKind
  readonly event: { readonly title: string; readonly path: string; readonly sources: number }
  /** Shown where no passage holds the words: a person's or an event's name, a headline. */
  readonly title: string
  readonly path: string
  /** Who speaks, what somebody is; null where nothing is known. */
  readonly note: string | null
  readonly differs: boolean
  readonly passages: readonly FoundPassage[]
}

/** One thing that can be found: `words` is what it says, `names` whom it names. */
export type SearchDocument = {
  readonly id: string
  readonly words: string
  readonly names: string
  readonly thing: FoundThing
}
