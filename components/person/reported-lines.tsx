import { SourceName } from '@/components/article/source-mark'
import type { PersonView } from '@/lib/views/person-view'

/** What a person is said to have said, in the sources' own words: no quotation marks, and a broken line beside it. */
export function ReportedLines({ reported }: { reported: PersonView['reported'] }) {
  return (
    <ul className="space-y-3 pt-3">
      {reported.map((line) => (
        <li key={line.id} className="border-s-2 border-dashed border-quoted-edge ps-4">
          <p className="font-serif text-[1.0625rem] leading-[1.6rem]">
            {line.cue && <span className="text-soft">{line.cue} … </span>}
            <a href={line.path} className="decoration-rule underline-offset-4 hover:underline">
              {line.text}
            </a>{' '}
            <span className="font-sans text-apparatus whitespace-nowrap">
              <SourceName source={line.source} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}
