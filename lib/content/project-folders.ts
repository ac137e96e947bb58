import { join } from 'node:path'

/** Where the events are. `SYNOPTIC_CONTENT` moves it, for tests and for content that is kept in a repository of its own. */
export const eventsFolder = (): string =>
  process.env.SYNOPTIC_CONTENT ?? join(process.cwd(), 'content', 'events')

/** Where computed things are kept between builds. `SYNOPTIC_CACHE` moves it, for a cache that several checkouts share. */
export const cacheFolder = (): string => process.env.SYNOPTIC_CACHE ?? join(process.cwd(), '.cache')
