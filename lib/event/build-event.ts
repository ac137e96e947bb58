import { buildClaims } from '../claims/build-claims'
import { JUDGE, type Judge } from '../claims/conflict/judge'
import { hashNaming, type Naming } from '../claims/naming'
import { MATCHER, type Matcher } from '../claims/matcher'
import { findPropositions } from '../claims/find-propositions'
import { findPeople } from '../people/find-people'
import { findQuotes } from '../quotes/find-quotes'
import { matchQuotes } from '../quotes/match-quotes'
import type { Article, ReadArticle } from '../text/article'
import { readText } from '../text/read-text'
import type { EventAnalysis, EventFacts } from './event-analysis'
import { findSharedCopy } from './find-shared-copy'
import { findVoices } from './find-voices'
import { listPeople } from './list-people'
import { forgetful, type Memo } from '../text/memo'

/**
 * Articles of one event in, its analysis out: the whole engine, as one list. `matcher` and `judge` are others only in
 * benches; `naming` is a ledger's where links are kept (build-linked-event.ts).
 */
export function buildEvent(
  event: EventFacts,
  articles: readonly Article[],
  memo: Memo = forgetful,
  matcher: Matcher = MATCHER,
  judge: Judge = JUDGE,
  naming: Naming = hashNaming,
): EventAnalysis {
  const read: readonly ReadArticle[] = articles.map((article) => ({
    article,
    read: memo('read', [article.body], () => readText(article.body)),
  }))
  const people = findPeople(read)
  const quotes = matchQuotes(read.flatMap((article) => findQuotes(article, people)))
  const stating = read.map((one) => ({
    ...one,
    propositions: memo('propositions', [one.article.body], () => findPropositions(one.read)),
    voices: findVoices(quotes, one.article.id),
  }))
  const claims = buildClaims(stating, people, memo, matcher, judge, naming)
  const sharedCopy = findSharedCopy(articles)
  return {
    schema: 1,
    event,
    articles,
    people: listPeople(people, quotes),
    quotes,
    claims,
    sharedCopy,
    links: [],
  }
}
