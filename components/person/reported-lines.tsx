import { SourceName } from '@/components/article/source-mark'
import { groupBy } from '@/lib/text/group-by'
import type { PersonView } from '@/lib/views/person-view'

type Reported = PersonView['reported']

/** What a person is said to have said, source by source: no quotation marks, and a broken line beside it. */
export function ReportedLines({ reported }: { reported: Reported }) {
  return (
    <div className="space-y-6 pt-3">
      {[...groupBy(reported, ({ source }) => source.article)].map(([article, lines]) => (
        <section key={article}>
          <h3 className="text-apparatus">{lines[0] && <SourceName source={lines[0].source} />}</h3>
          <ul className="mt-1 space-y-2 border-s-2 border-dashed border-quoted-edge ps-4">
            {lines.map(({ id, path, cue, text }) => (
              <li key={id} className="font-serif text-[1.0625rem] leading-[1.6rem]">
                {cue !== null && <span className="text-soft">{cue} … </span>}
                <a href={path} className="decoration-rule underline-offset-4 hover:underline">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
