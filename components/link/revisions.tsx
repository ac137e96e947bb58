import { formatDate } from '@/lib/links/format-date'
import type { HistoryView, Revision } from '@/lib/views/history-view'
import type { ParagraphChange } from '@/lib/views/lay-over'
import { WordChanges } from './word-changes'

const dateOf = (day: string) => <time dateTime={day}>{formatDate(day) ?? day}</time>

/** What changed from each version of an account to the next, newest first, word by word. */
export function Revisions({ view }: { view: HistoryView }) {
  return view.revisions.map((revision, i) => (
    <section key={i} aria-labelledby={`revision-${i}`} className="mt-12 border-t-2 border-ink pt-3">
      <h2 id={`revision-${i}`} className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-[1rem] font-bold">Read on {dateOf(revision.to)}</span>
        <span className="text-soft">
          before that on {dateOf(revision.from)} · {revision.put} words in, {revision.taken} out
        </span>
      </h2>
      <RevisedText revision={revision} />
    </section>
  ))
}

function RevisedText({ revision: { paragraphs } }: { revision: Revision }) {
  if (!paragraphs) return <p className="py-3 text-soft">The text of one of the two was not kept.</p>
  return (
    <div className="mt-4 max-w-[38rem] space-y-4 font-serif text-[1.125rem] leading-[1.75rem]">
      {foldKept(paragraphs).map((part, i) =>
        typeof part === 'number' ? (
          <p key={i} className="font-sans text-apparatus text-soft">
            · · · {part === 1 ? 'one paragraph' : `${part} paragraphs`} as before
          </p>
        ) : (
          <p key={i}>
            {part.kind === 'moved' && (
              <span className="block font-sans text-apparatus text-soft">moved here</span>
            )}
            <WordChanges words={part.words} />
          </p>
        ),
      )}
    </div>
  )
}

/** Runs of kept paragraphs as their count. */
function foldKept(paragraphs: readonly ParagraphChange[]): readonly (ParagraphChange | number)[] {
  const parts: (ParagraphChange | number)[] = []
  for (const paragraph of paragraphs) {
    const last = parts.at(-1)
    if (paragraph.kind !== 'kept') parts.push(paragraph)
    else if (typeof last === 'number') parts[parts.length - 1] = last + 1
    else parts.push(1)
  }
  return parts
}
