import { SourceName } from '@/components/article/source-mark'
import { COPY } from '@/lib/views/copies'
import type { SharedCopyView } from '@/lib/views/shared-stretches'

/** Which sources print the same running text, and on request which text that is. Nothing where nobody copies. */
export function SharedCopies({ copies }: { copies: readonly SharedCopyView[] }) {
  if (copies.length === 0) return null
  return (
    <section aria-labelledby="copies" className="mt-6">
      <h3 id="copies" className="font-bold">
        Same text
      </h3>
      <ul>
        {copies.map((copy) => (
          <li
            key={copy.sources.map(({ article }) => article).join(' ')}
            className="border-b border-hairline py-2"
          >
            <details>
              <summary className="cursor-pointer py-0.5">
                {copy.sources.map((source, i) => (
                  <span key={source.article}>
                    {i > 0 && (i === copy.sources.length - 1 ? ' and ' : ', ')}
                    <SourceName source={source} />
                  </span>
                ))}{' '}
                <span className="text-soft">{sayShare(copy)}</span>
              </summary>
              <ul className="mt-2 space-y-2 border-s-2 border-rule ps-4 font-serif text-[1rem] leading-[1.5rem]">
                {copy.stretches.map((stretch) => (
                  <li key={stretch.path + stretch.text}>
                    <a href={stretch.path} className="decoration-rule underline-offset-4 hover:underline">
                      {stretch.text}
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

function sayShare({ sources, isCopy, share }: SharedCopyView): string {
  // Copies of copies: the two that have least in common have less than what makes two sources one.
  if (isCopy && share < COPY)
    return 'each share half of the shorter text or more with another of them, and count as one source'
  const least = sources.length > 2 ? 'at least ' : ''
  const part = `share ${least}${Math.round(share * 100)} % of the shorter text`
  return isCopy ? `${part}, and count as one source` : part
}
