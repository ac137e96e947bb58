'use client'

import { Signpost } from '@/components/layout/signpost'
import { TryAgain } from '@/components/layout/try-again'

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <Signpost title="This page broke while it was shown">
      <p>
        Nothing that you did caused it, and nothing is lost. The text itself is whole; only its apparatus
        failed.
      </p>
      <TryAgain reset={reset} />
    </Signpost>
  )
}
