import { SourceName } from '@/components/article/source-mark'
import { questionOf } from '@/components/claim/question-of'
import { claimPath } from '@/lib/links/paths'
import type { ClaimView } from '@/lib/views/claim-view'
import { LineList } from './line-list'
import { PrintedDifferences } from './printed-differences'

/** Where the sources give details that cannot all be true, side by side. */
export function Differences({ views }: { views: readonly ClaimView[] }) {
  if (views.length === 0)
    return <p className="py-4 text-soft">No contradiction was found between these sources.</p>
  return (
    <>
      <PrintedDifferences views={views} />
      <div className="print:hidden">
        <LineList
          lines={views.flatMap((view) =>
            view.differences.map((difference, i) => (
              <li
                key={`${view.id}-${i}`}
                role="listitem"
                data-line=""
                data-refs={view.id}
                data-differs=""
                className="py-4"
              >
                <h3 className="font-serif text-claim">
                  <a
                    href={claimPath(view.event.id, view.id)}
                    className="decoration-rule underline-offset-4 hover:underline"
                  >
                    {difference.about}
                  </a>{' '}
                  <span className="font-sans text-apparatus font-bold text-differs-ink">
                    ≠ {questionOf[difference.facet].toLowerCase()}
                  </span>
                </h3>
                <dl className="mt-2 space-y-1.5">
                  {difference.values.map((value, k) => (
                    <div key={k} className="grid grid-cols-1 gap-x-4 sm:grid-cols-[12rem_minmax(0,1fr)]">
                      <dt>
                        <SourceName source={value.source} />
                      </dt>
                      <dd className="font-serif text-[1.0625rem]">
                        <a href={value.path} className="hover:underline">
                          <mark data-conflict="">{value.text}</mark>
                        </a>
                      </dd>
                    </div>
                  ))}
                </dl>
              </li>
            )),
          )}
        />
      </div>
    </>
  )
}
