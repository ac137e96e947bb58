import { SourceLetter } from '@/components/article/source-mark'
import type { Result, SearchAnswer } from '@/lib/search/answer-search'
import type { FoundThing, SearchKind } from '@/lib/search/search-document'
import type { Span } from '@/lib/text/span'

const KIND: Record<SearchKind, string> = {
  claim: 'Claim',
  quote: 'Quote',
  person: 'Person',
  article: 'Article',
  event: 'Event',
}

/** What was found, best first: each line in a source's words, with its source, leading to the passage. */
export const Results = ({ answer }: { answer: SearchAnswer }) => (
  <ol className="mt-2 divide-y divide-hairline border-t border-rule">
    {answer.results.map((result) => (
      <li key={result.id} className="grid grid-cols-1 gap-x-6 py-4 sm:grid-cols-[4.5rem_minmax(0,1fr)]">
        <p className="text-soft">{KIND[result.thing.kind]}</p>
        <div className="min-w-0">
          <Line result={result} />
          <Facts result={result} />
        </div>
      </li>
    ))}
  </ol>
)

function Line({ result: { thing, passage, text, marks } }: { result: Result }) {
  const isQuote = thing.kind === 'quote'
  return (
    <h2 className="font-serif text-claim text-pretty">
      <a href={passage?.path ?? thing.path} className="decoration-rule underline-offset-4 hover:underline">
        {isQuote && '“'}
        <Marked text={text} marks={marks} />
        {isQuote && '”'}
      </a>
    </h2>
  )
}

function Facts({ result: { thing, also, passage } }: { result: Result }) {
  return (
    <p className="mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-soft">
      {passage && (
        <span className={`tone-${passage.source.tone} inline-flex items-center gap-2 text-(--tone)`}>
          <SourceLetter source={{ ...passage.source, article: '', path: '' }} hidden />
          {passage.source.name}
        </span>
      )}
      {thing.note && <span>{thing.note}</span>}
      {thing.kind === 'claim' &&
        [thing, ...also].map((claim, i) => (
          <a key={claim.path} href={claim.path} className="reading-link">
            {i > 0 && 'another claim in it, '}
            {sayTellers(claim)}
          </a>
        ))}
      {[thing, ...also].some(({ differs }) => differs) && (
        <span className="font-bold text-differs-ink">≠ they differ</span>
      )}
      {thing.kind !== 'event' && (
        <a href={thing.event.path} className="max-w-full truncate hover:text-ink hover:underline">
          {thing.event.title}
        </a>
      )}
    </p>
  )
}

function sayTellers({ passages, event }: FoundThing): string {
  const tellers = new Set(passages.map(({ source }) => source.letter)).size
  return tellers === 1 ? 'told by this source only' : `told by ${tellers} of ${event.sources}`
}

/** The text to the character, what was searched for marked. */
function Marked({ text, marks }: { text: string; marks: readonly Span[] }) {
  return marks
    .map((mark, i) => (
      <span key={mark.start}>
        {text.slice(marks[i - 1]?.end ?? 0, mark.start)}
        <mark data-found="">{text.slice(mark.start, mark.end)}</mark>
      </span>
    ))
    .concat(<span key="rest">{text.slice(marks.at(-1)?.end ?? 0)}</span>)
}
