import { SourceName } from '@/components/article/source-mark'
import type { QuoteLine, Utterance } from '@/lib/views/utterances'

/** One utterance in every wording, each with its source; where the wordings differ, the words are marked. */
export function UtteranceLines({ utterance }: { utterance: Utterance }) {
  const several = utterance.lines.length > 1
  return (
    <div className={several ? 'space-y-3 border-s-2 border-quoted-edge ps-4' : 'ps-[1.125rem]'}>
      {utterance.lines.map((line) => (
        <blockquote key={line.id} cite={line.path} className="font-serif text-[1.0625rem] leading-[1.6rem]">
          <a href={line.path} className="decoration-rule underline-offset-4 hover:underline">
            “<QuoteText line={line} />”
          </a>
          <footer className="font-sans text-apparatus leading-[1.25rem]">
            <SourceName source={line.source} />
          </footer>
        </blockquote>
      ))}
    </div>
  )
}

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
