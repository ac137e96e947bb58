import { Signpost } from '@/components/layout/signpost'

type Props = { title: string; to: string; words: string }

/** The page of an id that leads to another address. A server redirects; where none answers the page does. */
export function MovedPage({ title, to, words }: Props) {
  return (
    <Signpost title={title}>
      <meta httpEquiv="refresh" content={`0; url=${to}`} />
      <p>
        <a href={to} className="reading-link">
          {words}
        </a>
      </p>
    </Signpost>
  )
}
