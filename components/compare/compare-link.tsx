import { comparePath } from '@/lib/links/paths'
import { chooseComparison } from '@/lib/views/choose-comparison'
import type { Source } from '@/lib/views/source'

type Props = {
  event: string
  claim: string
  tellers: readonly Source[]
  /** Who says what, where they contradict each other. */
  stands: readonly { readonly article: string; readonly value: string }[]
  /** The article that the reader has before them. */
  own?: string | undefined
  className?: string
}

/** One step from a claim to two of its tellers side by side, at that claim; nothing where one source alone tells it. */
export function CompareLink({ event, claim, tellers, stands, own, className = 'reading-link' }: Props) {
  const pair = chooseComparison(tellers, stands, own)
  if (!pair) return null
  const [left, right] = pair
  return (
    <a
      href={comparePath(event, left.article, right.article, claim)}
      aria-label={`Compare ${left.letter} with ${right.letter}: ${left.name}, ${right.name}`}
      className={className}
    >
      Compare{' '}
      <span>
        {left.letter} with {right.letter}
      </span>
    </a>
  )
}
