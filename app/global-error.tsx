'use client'

/** Stands in for the layout too, when that fails: the framework's own page has inline styles, which our policy forbids. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main>
          <title>Something went wrong – Synoptic</title>
          <h1>Something went wrong</h1>
          <p>This page could not be shown. Nothing is lost: the articles are as they were.</p>
          <button type="button" onClick={reset}>
            Try again
          </button>
        </main>
      </body>
    </html>
  )
}
