import { formatDate } from '@/lib/links/format-date'
import { historyPath } from '@/lib/links/paths'
import type { LinkView } from '@/lib/views/link-view'

/** When the words were there, and where to read what else changed. */
export function LinkFacts({ event, view }: { event: string; view: LinkView }) {
  const rows = [
    ['First seen', view.first],
    [view.gone === null ? 'As it stands since' : 'Last seen', view.last],
    ...(view.gone === null ? [] : [['No longer there on', view.gone]]),
  ]
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 border-t border-rule pt-3">
        {rows.map(([name = '', day = '']) => (
          <div key={name} className="contents">
            <dt className="text-soft">{name}</dt>
            <dd>
              <time dateTime={day}>{formatDate(day) ?? day}</time>
            </dd>
          </div>
        ))}
      </dl>
      {view.from.source && (
        <p className="mt-4">
          <a href={historyPath(event, view.from.source.article)} className="reading-link">
            What changed in this account
          </a>
        </p>
      )}
    </>
  )
}
