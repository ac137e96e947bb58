import { SourceName } from '@/components/article/source-mark'
import { groupByWords } from '@/lib/views/group-by-words'
import type { QuoteLine, Utterance } from '@/lib/views/utterances'

/** One utterance in every wording, each once with those who word it so; where they differ, the words are marked. */
export function UtteranceLines({ utterance }: { utterance: Utterance }) {
  const several = utterance.lines.length > 1
  return (
    <div className={several ? 'space-y-3 border-s-2 border-quoted-edge ps-4' : 'ps-[1.125rem]'}>
      {groupByWords(utterance.lines).map(([line, ...same]) =>
        line ? <Wording key={line.id} line={line} same={same} /> : null,
      )}
    </div>
  )
}

const Wording = ({ line, same }: { line: QuoteLine; same: readonly QuoteLine[] }) => (
  <blockquote cite={line.path} className="font-serif text-[1.0625rem] leading-[1.6rem]">
    <a href={line.path} className="decoration-rule underline-offset-4 hover:underline">
      “<QuoteText line={line} />”
    </a>
    <footer className="flex flex-wrap items-baseline gap-x-5 font-sans text-apparatus leading-[1.25rem]">
      <SourceName source={line.source} />
      {same.map(({ id, source, path }) => (
        <SourceName key={id} source={source} href={path} />
      ))}
    </footer>
  </blockquote>
)

/** The quote to the character; words that another wording has otherwise stand on a tint, dotted around. */
function QuoteText({ line: { text, changed } }: { line: QuoteLine }) {
  return changed
    .map((span, i) => (
      <span key={span.start}>
        {text.slice(changed[i - 1]?.end ?? 0, span.start)}
        <mark data-changed="">{text.slice(span.start, span.end)}</mark>
        {i === changed.length - 1 && text.slice(span.end)}
      </span>
    ))
    .concat(changed.length === 0 ? [<span key="all">{text}</span>] : [])
}
