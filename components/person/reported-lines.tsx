import { SourceName } from '@/components/article/source-mark'
import type { PersonView } from '@/lib/views/person-view'

type Reported = PersonView['reported']

/** What a person is said to have said, source by source: no quotation marks, and a broken line beside it. */
export function ReportedLines({ reported }: { reported: Reported }) {
  return (
    <div className="space-y-6 pt-3">
      {bySource(reported).map(([first, ...others]) => (
        <section key={first.id}>
          <h3 className="text-apparatus">
            <SourceName source={first.source} />
          </h3>
          <ul className="mt-1 space-y-2 border-s-2 border-dashed border-quoted-edge ps-4">
            {[first, ...others].map(({ id, path, cue, text }) => (
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

type Lines = [Reported[number], ...Reported[number][]]

function bySource(reported: Reported): readonly Lines[] {
  const lines = new Map<string, Lines>()
  for (const line of reported) {
    const own = lines.get(line.source.article)
    if (own) own.push(line)
    else lines.set(line.source.article, [line])
  }
  return [...lines.values()]
}
