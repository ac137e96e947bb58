import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClaimHeader } from '@/components/claim/claim-header'
import { ClaimStanding } from '@/components/claim/claim-standing'
import { DifferingDetails } from '@/components/claim/differing-details'
import { ShareClaim } from '@/components/claim/share-claim'
import { Wordings } from '@/components/claim/wordings'
import { ChangedNote } from '@/components/link/changed-note'
import { LinkPage } from '@/components/link/link-page'
import { MovedPage } from '@/components/link/moved-page'
import { JsonLd } from '@/components/layout/json-ld'
import { Section } from '@/components/layout/section'
import { absolute } from '@/lib/content/site'
import { loadEvent, loadEvents } from '@/lib/content/load-events'
import { claimReview } from '@/lib/links/json-ld'
import { answerMeta, GONE, noAnswer } from '@/lib/links/page-answer'
import { claimFilePath, claimPath, claimPicturePath } from '@/lib/links/paths'
import { sharing } from '@/lib/links/sharing'
import { buildClaimView, changeOf } from '@/lib/views/claim-view'
import { claimIds, findClaim } from '@/lib/views/find-claim'
import { buildGoneClaimView, goneClaims } from '@/lib/views/link-view'
import { shareClaim } from '@/lib/views/share-claim'

type Props = PageProps<'/events/[event]/claims/[claim]'>

export const dynamicParams = false

export async function generateStaticParams() {
  return (await loadEvents()).flatMap(({ facts, analysis, ledger }) =>
    [...claimIds(analysis), ...goneClaims(ledger).map(({ id }) => id)].map((claim) => ({
      event: facts.id,
      claim,
    })),
  )
}

async function load(params: Props['params']) {
  const { event: id, claim: claimId } = await params
  const event = await loadEvent(id)
  const claim = event && findClaim(event.analysis, claimId)
  if (!event) return null
  if (!claim) {
    const gone = buildGoneClaimView(event.analysis, event.ledger, claimId)
    return gone && { kind: 'gone' as const, event, gone }
  }
  const view = buildClaimView(event.analysis, claim)
  const to = claimPath(event.facts.id, claim.id)
  return { kind: claim.id === claimId ? ('claim' as const) : ('moved' as const), event, claim, view, to }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load(params)
  if (!found) return {}
  if (found.kind === 'gone')
    return { title: `“${found.gone.was}”`, robots: { index: false }, other: answerMeta(GONE) }
  const { view } = found
  const tellers = view.tellers.map((t) => t.source.name).join(', ')
  return {
    title: `“${view.text}”`,
    description: `${view.text} (${view.textSource.name}). Told by ${tellers}.`,
    alternates: {
      canonical: claimPath(view.event.id, view.id),
      types: { 'application/json+oembed': claimFilePath(view.event.id, view.id, 'oembed.json') },
    },
    other: answerMeta(found.kind === 'moved' ? { status: 308, to: found.to } : noAnswer),
    ...sharing(`“${view.text}”`, claimPath(view.event.id, view.id), claimPicturePath(view.event.id, view.id)),
  }
}

export default async function ClaimPage({ params }: Props) {
  const found = await load(params)
  if (!found) notFound()
  if (found.kind === 'gone')
    return <LinkPage event={found.event.facts} view={found.gone} what="a claim that nobody tells any more" />
  if (found.kind === 'moved')
    return <MovedPage title="This claim has another address now" to={found.to} words={found.view.text} />
  const { event, claim, view } = found
  const change = changeOf(view)
  const appearances = claim.mentions.map((m) => ({
    article: m.article,
    mention: m.id,
    source: view.tellers.find((t) => t.source.article === m.article)?.source.name ?? m.article,
  }))
  return (
    <article className="grid grid-cols-1 gap-x-16 lg:grid-cols-[minmax(0,46rem)_minmax(16rem,1fr)]">
      <JsonLd data={claimReview(absolute, view.event, view, appearances)} />
      <ClaimHeader view={view} />
      <div className="lg:col-start-1">
        {change && <ChangedNote change={change} open />}
        {view.differences.length > 0 && (
          <Section id="differ" title="Where they differ">
            <DifferingDetails view={view} />
          </Section>
        )}
        <Section id="wordings" title={view.tellers.length > 1 ? 'Each source’s words' : 'In its context'}>
          <div className="@container">
            <Wordings tellers={view.tellers} inContext />
          </div>
        </Section>
        {view.possible.length > 0 && (
          <Section id="possible" title="Possibly the same" note="not counted: the match is not sure enough">
            <div className="@container">
              <Wordings tellers={view.possible} inContext sure={false} />
            </div>
          </Section>
        )}
        <div className="no-print mt-14">
          <Section id="share" title="Pass it on" note="the words, their source and the address together">
            <ShareClaim event={view.event.id} claim={shareClaim(event.analysis, view, absolute)} />
          </Section>
        </div>
      </div>
      <aside className="mt-14 lg:col-start-2 lg:row-start-2 lg:mt-0">
        <ClaimStanding view={view} />
      </aside>
    </article>
  )
}
