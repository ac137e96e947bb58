import type { EventAnalysis } from '../event/event-analysis'
import { atSource } from '../links/at-source'
import { citationItem, citedTitle, type CitationItem } from '../links/citation-item'
import { claimPicturePath, embedPath, eventPath } from '../links/paths'
import type { SharedClaim, SharedPassage } from '../links/share/shared-claim'
import type { Article } from '../text/article'
import { mendSurrogates } from '../text/mend-surrogates'
import type { ClaimView } from './claim-view'

/** In characters: what annotation programs take, enough to tell two equal passages apart. */
const AROUND = 32

/** The claim as it leaves the site. `absolute` makes a path of this site a full address. */
export function shareClaim(
  analysis: EventAnalysis,
  view: ClaimView,
  absolute: (path: string) => string,
): SharedClaim {
  const told = analysis.articles.filter((article) =>
    view.tellers.some((t) => t.source.article === article.id),
  )
  const claim = analysis.claims.find(({ id }) => id === view.id)
  const passages = (claim?.mentions ?? []).flatMap(({ id, article: articleId, start, end, text }) => {
    const article = told.find((a) => a.id === articleId)
    const path = view.tellers.flatMap((t) => t.wordings).find((w) => w.mention === id)?.path
    if (!article || path === undefined) return []
    const { source, body } = article
    const prefix = mendSurrogates(body.slice(Math.max(0, start - AROUND), start))
    const suffix = mendSurrogates(body.slice(end, end + AROUND))
    const original = atSource(article.url, '')
    return [{ source, text, prefix, suffix, url: absolute(path), original } satisfies SharedPassage]
  })
  return {
    id: view.id,
    text: view.text,
    source: view.textSource.name,
    url: absolute(view.path),
    embedUrl: absolute(embedPath(view.event.id, view.id)),
    pictureUrl: absolute(claimPicturePath(view.event.id, view.id)),
    event: { title: view.event.title, url: absolute(eventPath(view.event.id)) },
    site: absolute('/'),
    tellers: view.tellers.map(({ source, wordings }) => ({
      name: source.name,
      url: absolute(wordings[0]?.path ?? source.path),
    })),
    sources: analysis.articles.length,
    independent: view.independent,
    differs: view.differences.length > 0,
    passages,
    works: [pageOf(view, absolute), ...told.map((article) => articleOf(article, view, absolute))],
  }
}

const pageOf = (view: ClaimView, absolute: (path: string) => string): CitationItem =>
  citationItem({
    id: `synoptic-${view.id}`,
    type: 'webpage',
    title: view.text,
    container: 'Synoptic',
    author: null,
    date: null,
    url: absolute(view.path),
  })

/** Cited where it was published; where no address is known, where it can be read. */
function articleOf(article: Article, view: ClaimView, absolute: (path: string) => string): CitationItem {
  const here = view.tellers.find((t) => t.source.article === article.id)?.source.path ?? view.path
  return citationItem({
    id: `${view.event.id}-${article.id}`,
    type: 'article-newspaper',
    title: citedTitle(article.title, article.body),
    container: article.source,
    author: article.author,
    date: article.date,
    url: atSource(article.url, '') ?? absolute(here),
  })
}
