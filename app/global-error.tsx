'use client'

import { fontVariables } from '@/components/layout/fonts'
import { Signpost } from '@/components/layout/signpost'
import { TryAgain } from '@/components/layout/try-again'
import './globals.css'

/** Stands in for the layout too, when that fails: the framework's own page has inline styles, which our policy forbids. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <main className="mx-auto max-w-[84rem] px-5 md:px-12">
          <title>Something went wrong · Synoptic</title>
          <Signpost title="Something went wrong">
            <p>This page could not be shown. Nothing is lost: the articles are as they were.</p>
            <TryAgain reset={reset} />
          </Signpost>
        </main>
      </body>
    </html>
  )
}
