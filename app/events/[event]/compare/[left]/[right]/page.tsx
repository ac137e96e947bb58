import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CompareHeader } from '@/components/compare/compare-header'
import { CompareKey } from '@/components/compare/compare-key'
import { CompareTies } from '@/components/compare/compare-ties'
import { ComparedColumn } from '@/components/compare/compared-column'
import { SideSwitch } from '@/components/compare/side-switch'
import { JsonLd } from '@/components/layout/json-ld'
import { loadEvent, loadEvents } from '@/lib/content/load-events'
import { absolute } from '@/lib/content/site'
import { newsArticle } from '@/lib/links/json-ld'
import { eventPicturePath } from '@/lib/links/paths'
import { sharing } from '@/lib/links/sharing'
import { buildComparison } from '@/lib/views/comparison'
import { listPairs } from '@/lib/views/list-pairs'

type Props = PageProps<'/events/[event]/compare/[left]/[right]'>

export const dynamicParams = false

export async function generateStaticParams() {
  return (await loadEvents()).flatMap(({ facts, analysis }) =>
    listPairs(analysis).flatMap(({ left: { article: a }, right: { article: b } }) => [
      { event: facts.id, left: a, right: b },
      { event: facts.id, left: b, right: a },
    ]),
  )
}

async function load(params: Props['params']) {
  const { event: id, left, right } = await params
  const event = await loadEvent(id)
  const view = event && buildComparison(event.analysis, left, right)
  return event && view ? { event, view } : null
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load(params)
  if (!found) return {}
  const { facts } = found.event
  const { left, right, path, both } = found.view
  const title = `${left.source.name} beside ${right.source.name}: ${facts.title}`
  return {
    title,
    description: `Two accounts in parallel columns, with the ${both} claims that both tell tied to each other, and what only one of them tells. ${facts.title}.`,
    alternates: { canonical: path },
    ...sharing(title, path, eventPicturePath(facts.id)),
  }
}

export default async function ComparePage({ params }: Props) {
  const found = await load(params)
  if (!found) notFound()
  const { event, view } = found
  const { left, right } = view
  const proseOf = (article: string) => event.mdx.get(article)?.prose ?? ''
  return (
    <CompareTies event={event.facts.id}>
      {[left, right].map(({ article }) => (
        <JsonLd key={article.id} data={newsArticle(absolute, event.facts, article)} />
      ))}
      <div className="compare-stage">
        <CompareHeader event={event.facts} view={view} />
        <CompareKey />
        <SideSwitch left={left.source} right={right.source} />
        <div className="compared">
          <ComparedColumn
            side="left"
            view={left}
            prose={proseOf(left.article.id)}
            other={right.source.name}
          />
          <svg aria-hidden="true" data-ties="" className="compared-ties no-print" />
          <ComparedColumn
            side="right"
            view={right}
            prose={proseOf(right.article.id)}
            other={left.source.name}
          />
        </div>
      </div>
    </CompareTies>
  )
}
