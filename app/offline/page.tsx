import type { Metadata } from 'next'
import { Signpost } from '@/components/layout/signpost'
import { KeptEvents } from '@/components/offline/kept-events'

export const metadata: Metadata = { title: 'No connection', robots: { index: false } }

/** Shown by the service worker in the place of a page that it has no copy of. */
export default function OfflinePage() {
  return (
    <>
      <Signpost title="There is no connection">
        <p>
          This page was not opened on this device before, so there is no copy of it to show. It will come with
          the connection.
        </p>
      </Signpost>
      <KeptEvents />
    </>
  )
}
