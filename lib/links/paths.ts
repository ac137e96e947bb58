/** Where everything lives. Ids are URL-safe by construction; each is encoded all the same, as a path must never be trusted. */
const at = (...parts: readonly string[]): string => '/' + parts.map(encodeURIComponent).join('/')

export const eventPath = (event: string): string => at('events', event)
export const sourcePath = (event: string, article: string): string => at('events', event, 'sources', article)
export const claimPath = (event: string, claim: string): string => at('events', event, 'claims', claim)
/** A passage whose words have changed, or that is gone. */
export const changedPassagePath = (event: string, passage: string): string =>
  at('events', event, 'passages', passage)
/** What changed in a source's account from one version to the next. */
export const historyPath = (event: string, article: string): string => sourcePath(event, article) + '/history'
export const personPath = (event: string, person: string): string => at('events', event, 'people', person)
/** Two sources in columns; `place` is a claim's or a passage's id, at which the page opens. */
export const comparePath = (event: string, left: string, right: string, place?: string): string =>
  at('events', event, 'compare', left, right) + (place === undefined ? '' : '#' + encodeURIComponent(place))
export const claimDataPath = (event: string, claim: string): string => '/api' + claimPath(event, claim)

/** The address of one passage: its source's page, opened at the mention or quote with this id. */
export const passagePath = (event: string, article: string, passage: string): string =>
  `${sourcePath(event, article)}#${encodeURIComponent(passage)}`

/** The picture that is shown beside a shared link. */
export const eventPicturePath = (event: string): string => eventPath(event) + '/picture.png'
export const claimPicturePath = (event: string, claim: string): string =>
  claimPath(event, claim) + '/picture.png'

/** The claim as other sites show it in a frame. */
export const embedPath = (event: string, claim: string): string => '/embed' + claimPath(event, claim)

/** A claim in another program's format: its file's name says which. */
export const claimFilePath = (event: string, claim: string, file: string): string =>
  `${claimPath(event, claim)}/${encodeURIComponent(file)}`

/** Feeds: RSS is `xml`, JSON Feed is `json`. */
export const feedPath = (form: 'xml' | 'json'): string => `/feed.${form}`
export const eventFeedPath = (event: string, form: 'xml' | 'json'): string =>
  `${eventPath(event)}/feed.${form}`

/** What the head of a page says of a feed, so that feed readers find it. */
export const feedLinks = (pathOf: (form: 'xml' | 'json') => string) => ({
  'application/rss+xml': pathOf('xml'),
  'application/feed+json': pathOf('json'),
})

export const eventDataPath = (event: string): string => `/api${eventPath(event)}/event.json`
/** The words of the claims' other wordings, for the filter of the event's page. */
export const claimWordsPath = (event: string): string => `${eventPath(event)}/words.json`

/** A page of the list of events; the first is the front page. */
export const frontPath = (page: number): string => (page === 1 ? '/' : `/page/${page}`)
