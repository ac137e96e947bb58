import type { MarginNote, PassageNote, QuoteNote } from '@/lib/views/margin-notes'
import { SourceLetter } from './source-mark'

/** A note takes the height of about so many characters of text; fewer and the notes push the paragraphs apart. */
const TEXT_PER_NOTE = 155

/** Beside a paragraph: who else tells its claims, and in what words. On a phone the letters in the text stand for them. */
export function MarginNotes({
  notes,
  length,
}: {
  notes: readonly MarginNote[]
  /** Of the paragraph, in characters. */ length: number
}) {
  const room = Math.max(1, Math.floor(length / TEXT_PER_NOTE))
  return (
    <div className="no-print relative hidden lg:block">
      <ul className="space-y-2.5 pt-1">
        {notes
          .slice(0, room)
          .map((note) =>
            note.kind === 'quote' ? (
              <QuoteNoteLine key={note.mark.id} note={note} />
            ) : (
              <PassageNoteLine key={note.passage} note={note} />
            ),
          )}
        {notes.length > room && <li className="text-soft">and {notes.length - room} more in the text</li>}
      </ul>
      {notes
        .flatMap((note) => (note.kind === 'passage' ? note.passage : []))
        .map((passage) => (
          <div
            key={passage}
            id={`slot-${passage}`}
            className="margin-place absolute -inset-x-2 -top-px z-[5] border-t-2 border-ink bg-paper px-2"
          />
        ))}
    </div>
  )
}

const NOTE = 'border-t border-rule pt-1.5'
const WORDS = 'block font-serif text-[0.9375rem] leading-[1.3rem] text-soft hover:text-ink'

const PassageNoteLine = ({ note }: { note: PassageNote }) => (
  <li data-refs={note.claim.id} className={NOTE}>
    <p className="mb-0.5 flex items-center gap-1">
      <span className="sr-only">Also told by {note.others.map((s) => s.name).join(', ')}</span>
      {note.others.map((source) => (
        <SourceLetter key={source.article} source={source} hidden />
      ))}
      {note.differs && <span className="ms-1 font-bold text-differs-ink">≠ differ</span>}
    </p>
    <a href={note.wording.path} className={WORDS}>
      <span className="line-clamp-2">{note.wording.text}</span>
    </a>
  </li>
)

const QuoteNoteLine = ({ note }: { note: QuoteNote }) => (
  <li data-refs={note.mark.utterance} className={NOTE}>
    {note.mark.variants.map((line) => (
      <a key={line.id} href={line.path} className={WORDS}>
        <span className="me-1.5 align-[0.1em] font-sans">
          <SourceLetter source={line.source} />
        </span>
        “{line.text}”
      </a>
    ))}
  </li>
)
