import type { Wording } from '@/lib/views/claim-view'

/** Under a wording: who says it and to whom in the source's words, and the ways to the passage itself. */
export function PassageSteps({ wording, source }: { wording: Wording; source: string }) {
  return (
    <div className="mt-1 flex flex-wrap items-baseline gap-x-5 gap-y-1">
      {wording.said.map((said) => (
        <p key={said.path} className="text-soft">
          {said.type === 'direct' ? 'Said by' : 'Attributed to'}{' '}
          <a href={said.path} className="reading-link">
            {said.name}
          </a>
          {said.words && (
            <>
              {': '}
              <q className="font-serif text-[0.9375rem] quotes-none before:content-['“'] after:content-['”']">
                {said.words}
              </q>
            </>
          )}
        </p>
      ))}
      <p className="no-print flex flex-wrap gap-x-5">
        <a href={wording.path} className="reading-link py-0.5">
          In the article
          <span className="sr-only"> of {source}</span>
        </a>
        {wording.original && (
          <a href={wording.original} rel="noopener noreferrer nofollow" className="reading-link py-0.5">
            At the source
            <span className="sr-only"> {source}</span>
          </a>
        )}
      </p>
    </div>
  )
}
