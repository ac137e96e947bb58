'use client'

import { useQuery } from '@tanstack/react-query'
import { claimPath } from '@/lib/links/paths'
import { CompareLink } from '../compare/compare-link'
import { standsIn } from '@/lib/views/choose-comparison'
import { claimQuery } from './claim-query'
import { CopyLink } from './copy-link'
import { Wordings } from './wordings'

type Props = {
  event: string
  claim: string
  /** The article that the reader has before them, whose own words need no repeating. */
  without?: string | undefined
}

/** A claim's other wordings, fetched when asked for. */
export function ClaimPanel({ event, claim, without }: Props) {
  const { data, isError } = useQuery(claimQuery(event, claim))
  const path = claimPath(event, claim)
  if (isError)
    return (
      <p className="py-3 text-soft">
        The other sources’ words could not be fetched. They stand on{' '}
        <a href={path} className="reading-link">
          the claim’s own page
        </a>
        .
      </p>
    )
  if (!data) return <p className="py-3 text-soft">Fetching the other sources’ words …</p>
  const tellers = data.tellers.filter((t) => t.source.article !== without)
  const possible = data.possible.filter((t) => t.source.article !== without)
  return (
    <div className="@container">
      {data.differences.length > 0 && <p className="pt-3 font-bold text-differs-ink">≠ The sources differ</p>}
      {data.independent < data.tellers.length && (
        <p className="pt-3 text-soft">
          {data.tellers.length} sources, {data.independent} independent: the rest is the same text
        </p>
      )}
      {tellers.length > 0 ? (
        <Wordings tellers={tellers} />
      ) : (
        <p className="py-3 text-soft">Told by this source only.</p>
      )}
      {possible.length > 0 && (
        <details className="border-t border-hairline py-2">
          <summary className="cursor-pointer text-soft">Possibly the same: {possible.length}</summary>
          <Wordings tellers={possible} sure={false} />
        </details>
      )}
      <p className="flex flex-wrap gap-x-5 gap-y-1 pb-3">
        <a href={path} className="reading-link">
          Open claim
        </a>
        <CompareLink
          event={event}
          claim={claim}
          tellers={data.tellers.map((t) => t.source)}
          stands={standsIn(data)}
          own={without}
        />
        <CopyLink path={path} />
      </p>
    </div>
  )
}
