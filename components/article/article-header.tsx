import { DottedLine } from '@/components/layout/dotted-line'
import { EventCrumb } from '@/components/layout/event-crumb'
import { formatDate } from '@/lib/links/format-date'
import { comparePath, historyPath } from '@/lib/links/paths'
import type { SourceView } from '@/lib/views/source-view'
import { MarksKey } from './marks-key'
import { SourceLetter } from './source-mark'

type Props = {
  event: { id: string; title: string }
  view: SourceView
  /** How many texts this account has had. */
  versions?: number
}

/** Which source this is, where it comes from, the other sources one step away, and the key to the marks. */
export function ArticleHeader({ event, view, versions = 1 }: Props) {
  const { article, source, sources } = view
  // The headline stands in the text where the source printed one; a page needs a heading all the same.
  const ownHeadline = article.title !== null && article.body.startsWith(article.title)
  return (
    <>
      <header className="pt-8 pb-6 lg:col-start-2 lg:pt-12">
        <EventCrumb event={event}>
          source {source.letter} of {sources.length}
        </EventCrumb>
        {ownHeadline ? (
          <p
            className={`tone-${source.tone} mt-4 flex items-center gap-2.5 text-[1.125rem] leading-7 font-bold text-(--tone)`}
          >
            <SourceLetter source={source} hidden />
            {source.name}
          </p>
        ) : (
          <h1 className="mt-3 font-serif text-[2.25rem] leading-[2.6rem] font-medium tracking-[-0.012em] md:text-[2.75rem] md:leading-[3.1rem]">
            {article.title ?? source.name}
          </h1>
        )}
        <div className="mt-1">
          <DottedLine
            parts={[
              !ownHeadline && article.title && source.name,
              article.author && `By ${article.author}`,
              formatDate(article.date),
              article.url && (
                <a href={article.url} rel="noopener noreferrer nofollow" className="reading-link">
                  Read it at the source
                </a>
              ),
              versions > 1 && (
                <a href={historyPath(event.id, article.id)} className="reading-link">
                  {`Changed ${versions === 2 ? 'once' : `${versions - 1} times`}: what changed`}
                </a>
              ),
            ]}
          />
        </div>
      </header>
      <aside className="marks-switches no-print mb-8 lg:sticky lg:top-6 lg:col-start-1 lg:row-span-3 lg:row-start-1 lg:mt-14 lg:self-start">
        <MarksKey view={view} />
        <nav aria-label="Sources of this event" className="mt-6 hidden lg:block">
          <ul className="space-y-1.5">
            {sources.map((s) => (
              <li key={s.article} className="flex items-baseline justify-between gap-x-1 ps-6">
                <a
                  href={s.path}
                  aria-current={s.article === source.article ? 'page' : undefined}
                  className={`tone-${s.tone} -ms-6 inline-flex items-center gap-2 py-0.5 leading-5 text-(--tone) hover:underline aria-[current]:font-bold`}
                >
                  <span aria-hidden="true" className="w-4 font-bold">
                    {s.letter}
                  </span>
                  {s.name}
                </a>
                {s.article !== source.article && (
                  <a
                    href={comparePath(event.id, source.article, s.article)}
                    aria-label={`compare with ${s.name}`}
                    className="inline-block py-0.5 leading-5 text-soft hover:text-ink hover:underline"
                  >
                    compare
                  </a>
                )}
              </li>
            ))}
          </ul>
        </nav>
      </aside>
    </>
  )
}
