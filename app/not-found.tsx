import type { Metadata } from 'next'
import { Signpost } from '@/components/layout/signpost'

export const metadata: Metadata = { title: 'Not found', robots: { index: false } }

export default function NotFound() {
  return (
    <Signpost title="There is nothing at this address">
      <p>
        The address may be cut short or mistyped. Links to claims look like{' '}
        <code className="inline-block font-sans text-[0.9375rem]">
          /events/
          <wbr />
          the-event/
          <wbr />
          claims/
          <wbr />
          c1a2b3c4d5
        </code>
        ; a letter too few leads here, never to another claim.
      </p>
    </Signpost>
  )
}
