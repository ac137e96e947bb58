'use client'

import { Signpost } from '@/components/layout/signpost'

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <Signpost title="This page broke while it was shown">
      <p>
        Nothing that you did caused it, and nothing is lost. The text itself is whole; only its apparatus
        failed.
      </p>
      <p className="font-sans text-apparatus">
        <button type="button" className="reading-link cursor-pointer" onClick={reset}>
          Try again
        </button>
      </p>
    </Signpost>
  )
}
