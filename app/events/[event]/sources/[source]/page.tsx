import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleBody } from '@/components/article/article-body'
import { ArticleHeader } from '@/components/article/article-header'
import { LeftOut } from '@/components/article/left-out'
import { ClaimSpotlight } from '@/components/claim/claim-spotlight'
import { GoneSource } from '@/components/link/gone-source'
import { countPassages, RemovedPassages } from '@/components/link/removed-passages'
import { JsonLd } from '@/components/layout/json-ld'
import { Section } from '@/components/layout/section'
import { absolute } from '@/lib/content/site'
import { loadEvent, loadEvents } from '@/lib/content/load-events'
import { newsArticle, quotation } from '@/lib/links/json-ld'
import { answerMeta, GONE } from '@/lib/links/page-answer'
import { eventPicturePath, sourcePath } from '@/lib/links/paths'
import { sharing } from '@/lib/links/sharing'
import { removedFrom } from '@/lib/views/history-view'
import { counted } from '@/lib/views/say-settled'
import { buildSourceView } from '@/lib/views/source-view'

type Props = PageProps<'/events/[event]/sources/[source]'>

export const dynamicParams = false

export async function generateStaticParams() {
  return (await loadEvents()).flatMap(({ facts, ledger }) =>
    ledger.articles.map(({ id }) => ({ event: facts.id, source: id })),
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { event: id, source } = await params
  const event = await loadEvent(id)
  const article = event?.analysis.articles.find((a) => a.id === source)
  if (!event) return {}
  if (!article)
    return { title: 'An account that was taken out', robots: { index: false }, other: answerMeta(GONE) }
  return {
    title: `${article.source} on ${event.facts.title}`,
    description: article.body.slice(0, 160),
    alternates: { canonical: sourcePath(event.facts.id, article.id) },
    ...sharing(
      `${article.source} on ${event.facts.title}`,
      sourcePath(event.facts.id, article.id),
      eventPicturePath(event.facts.id),
    ),
  }
}

export default async function SourcePage({ params }: Props) {
  const { event: id, source } = await params
  const event = await loadEvent(id)
  const view = event && buildSourceView(event.analysis, source)
  const prose = event?.mdx.get(source)?.prose
  const record = event?.ledger.articles.find((a) => a.id === source)
  if (event && !view && record)
    return <GoneSource event={event.facts} record={record} ledger={event.ledger} />
  if (!event || !view || prose === undefined) notFound()
  const removed = removedFrom(event.ledger, source)
  const quotes = event.analysis.quotes.filter((q) => q.article === source && q.type === 'direct')
  return (
    <ClaimSpotlight event={event.facts.id} article={source}>
      <JsonLd data={newsArticle(absolute, event.facts, view.article)} />
      {quotes.map((q) => (
        <JsonLd
          key={q.id}
          data={quotation(absolute, event.facts, { ...q, speaker: q.speaker?.name ?? null })}
        />
      ))}
      <div className="grid grid-cols-1 gap-x-12 lg:grid-cols-[12.5rem_minmax(0,1fr)]">
        <ArticleHeader event={event.facts} view={view} versions={record?.versions.length ?? 1} />
        <article aria-label={view.source.name} className="lg:col-start-2">
          <ArticleBody prose={prose} view={view} />
        </article>
        <div className="mt-9 max-w-[38rem] lg:col-start-2">
          {view.counts.leftOut !== null && (
            <Section
              id="left-out"
              title="Not told here"
              note={
                view.counts.leftOut > 0
                  ? `${counted(view.counts.leftOut, 'claim', 'claims')} that two or more others report`
                  : undefined
              }
            >
              <LeftOut event={event.facts.id} claims={view.leftOut} sources={view.sources} />
            </Section>
          )}
          {removed.length > 0 && (
            <Section id="removed" title="No longer said here" note={countPassages(removed.length)}>
              <RemovedPassages event={event.facts.id} links={removed} />
            </Section>
          )}
        </div>
      </div>
    </ClaimSpotlight>
  )
}
