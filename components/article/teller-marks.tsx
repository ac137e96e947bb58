import type { Source } from '@/lib/views/source'
import { SourceLetter } from './source-mark'

/** Beyond this many sources a row of letters no longer fits a phone beside a claim, and a count says more. */
const MOST_LETTERS = 8

type Props = { tellers: readonly Source[]; sources: readonly Source[] }

/** Which of the event's sources tell a claim: a letter for each that does, an empty place for each that does not. */
export function TellerMarks({ tellers, sources }: Props) {
  const names = tellers.map((s) => s.name).join(', ')
  return (
    <span className="inline-flex flex-wrap gap-1 align-middle" role="img" aria-label={`Told by ${names}`}>
      {sources.length > MOST_LETTERS ? (
        <span className="text-soft tabular-nums">
          {tellers.length} of {sources.length}
        </span>
      ) : (
        sources.map((source) =>
          tellers.includes(source) || tellers.some((t) => t.article === source.article) ? (
            <SourceLetter key={source.article} source={source} hidden />
          ) : (
            <span
              key={source.article}
              aria-hidden="true"
              className="inline-block h-[1.125rem] w-[1.125rem] rounded-[2px] border border-rule"
            />
          ),
        )
      )}
    </span>
  )
}
