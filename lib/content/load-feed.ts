import { buildFeed } from '../links/feed'
import { eventFeedPath, eventPath, feedPath } from '../links/paths'
import { claimEntries, eventEntry } from '../views/feed-entries'
import { loadEvent, loadEvents } from './load-events'
import { absolute } from './site'

/** Readers ask for a feed every hour: it holds what is new, and the site the rest. */
const MOST_ENTRIES = 50

/** The feed of all events, newest first. */
export async function loadSiteFeed() {
  const entries = (await loadEvents()).flatMap(({ analysis }) => eventEntry(analysis, absolute) ?? [])
  const facts = {
    title: 'Synoptic',
    description: 'Several sources’ accounts of each event, side by side in their own words.',
    url: absolute('/'),
    rssUrl: absolute(feedPath('xml')),
    jsonUrl: absolute(feedPath('json')),
  }
  return buildFeed(facts, entries.slice(0, MOST_ENTRIES))
}

/** The feed of what several sources of one event tell; null where there is no such event. */
export async function loadEventFeed(id: string) {
  const event = await loadEvent(id)
  if (!event) return null
  const facts = {
    title: `${event.facts.title} · Synoptic`,
    description: 'What several sources report of this event, each in its own words.',
    url: absolute(eventPath(id)),
    rssUrl: absolute(eventFeedPath(id, 'xml')),
    jsonUrl: absolute(eventFeedPath(id, 'json')),
  }
  return buildFeed(facts, claimEntries(event.analysis, absolute).slice(0, MOST_ENTRIES))
}
