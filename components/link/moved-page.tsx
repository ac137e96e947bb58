import { Signpost } from '@/components/layout/signpost'

/** The page of an id that now leads to another address. A server redirects; where none answers the page does. */
export function MovedPage({ to, words }: { to: string; words: string }) {
  return (
    <Signpost title="This claim has another address now">
      <meta httpEquiv="refresh" content={`0; url=${to}`} />
      <p>
        <a href={to} className="reading-link">
          {words}
        </a>
      </p>
    </Signpost>
  )
}
