import { claimPath, eventPath, passagePath, sourcePath } from './paths'

/** Makes a path of this site a full address. */
type Absolute = (path: string) => string

type Json = { readonly [key: string]: string | number | null | Json | readonly (Json | string)[] }

const without = (fields: Json): Json =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))

type ArticleFacts = {
  id: string
  title: string | null
  source: string
  url: string | null
  author: string | null
  date: string | null
}

/** schema.org/NewsArticle: the account as this site shows it, with the original as what it is based on. */
export const newsArticle = (
  absolute: Absolute,
  event: { id: string; title: string },
  article: ArticleFacts,
): Json =>
  without({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title ?? event.title,
    url: absolute(sourcePath(event.id, article.id)),
    isBasedOn: article.url,
    datePublished: article.date,
    author: article.author ? { '@type': 'Person', name: article.author } : null,
    publisher: { '@type': 'Organization', name: article.source },
    about: { '@type': 'Event', name: event.title, url: absolute(eventPath(event.id)) },
  })

/** schema.org/Claim with the articles in which it appears. */
export const claimReview = (
  absolute: Absolute,
  event: { id: string },
  claim: { id: string; text: string },
  appearances: readonly { article: string; mention: string; source: string }[],
): Json => ({
  '@context': 'https://schema.org',
  '@type': 'Claim',
  text: claim.text,
  url: absolute(claimPath(event.id, claim.id)),
  appearance: appearances.map((a) => ({
    '@type': 'NewsArticle',
    url: absolute(passagePath(event.id, a.article, a.mention)),
    publisher: { '@type': 'Organization', name: a.source },
  })),
})

/** schema.org/Quotation. */
export const quotation = (
  absolute: Absolute,
  event: { id: string },
  quote: { id: string; article: string; text: string; speaker: string | null },
): Json =>
  without({
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    text: quote.text,
    url: absolute(passagePath(event.id, quote.article, quote.id)),
    creator: quote.speaker ? { '@type': 'Person', name: quote.speaker } : null,
  })
