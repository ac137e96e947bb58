import type { Metadata } from 'next'
import { ApiAddresses } from '@/components/layout/api-addresses'
import { OwnPage } from '@/components/layout/own-page'
import { operations } from '@/lib/content/build-openapi'
import { loadEvents } from '@/lib/content/load-events'
import { fillAddress } from '@/lib/views/fill-address'

export const metadata: Metadata = {
  title: 'For programs',
  description: 'Feeds, JSON and files of every event, claim and person, and the OpenAPI description of them.',
  alternates: { canonical: '/api' },
}

const PARTS = [
  ['json', 'JSON'],
  ['feeds', 'Feeds'],
  ['files', 'Files of a claim'],
] as const

export default async function ApiPage() {
  const [newest] = await loadEvents()
  const rows = operations.map(({ path, summary }) => ({
    path,
    summary,
    example: newest ? fillAddress(path, newest.analysis) : null,
  }))
  return (
    <OwnPage title="For programs" parts={PARTS}>
      <p>
        All that these pages show can be fetched as data, without a key. The answers are files: they change
        when the site is built anew, and may be kept until then. Their exact form is described in{' '}
        <a href="/openapi.json" className="reading-link">
          openapi.json
        </a>{' '}
        (OpenAPI 3.1).
      </p>
      <h2 id="json">JSON</h2>
      <ApiAddresses rows={rows} />
      <p>
        In an event, <code>start</code> and <code>end</code> count UTF-16 units of the article’s{' '}
        <code>body</code>, and <code>text</code> is what stands there. A claim’s <code>mentions</code> are the
        passages that state it; <code>possible</code> are passages that may, and are never counted.
      </p>
      <h2 id="feeds">Feeds</h2>
      <ApiAddresses
        rows={[
          { path: '/feed.xml', summary: 'RSS of all events.', example: '/feed.xml' },
          { path: '/feed.json', summary: 'The same as JSON Feed.', example: '/feed.json' },
          ...['xml', 'json'].map((form) => ({
            path: `/events/{event}/feed.${form}`,
            summary: `What several sources of one event tell, as ${form === 'xml' ? 'RSS' : 'JSON Feed'}.`,
            example: newest ? fillAddress(`/events/{event}/feed.${form}`, newest.analysis) : null,
          })),
        ]}
      />
      <h2 id="files">Files of a claim</h2>
      <ApiAddresses
        rows={[
          ['annotation.jsonld', 'W3C Web Annotation: each passage in the article where it was published.'],
          ['citation.bib', 'The claim’s page and the articles that tell it, for BibTeX.'],
          ['citation.json', 'The same as CSL-JSON.'],
          ['oembed.json', 'oEmbed: a frame that shows the claim on another site.'],
          ['picture.png', 'The picture that stands beside a shared link.'],
        ].map(([file = '', summary = '']) => {
          const path = `/events/{event}/claims/{claim}/${file}`
          return { path, summary, example: newest ? fillAddress(path, newest.analysis) : null }
        })}
      />
      <p>
        The claim in a frame stands at{' '}
        <code>
          /embed/events/{'{event}'}/claims/{'{claim}'}
        </code>
        ; it is the only kind of page that another site may frame. Where this site runs on a server,{' '}
        <code>/oembed?url=</code> and a claim’s address answers as oEmbed too.
      </p>
    </OwnPage>
  )
}
