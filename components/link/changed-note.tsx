import type { LinkChange } from '@/lib/views/link-change'
import { WordChanges } from './word-changes'

/** Under a wording: that it does not read as it did when links to it were made, and what changed. */
export function ChangedNote({ change, open = false }: { change: LinkChange; open?: boolean }) {
  return (
    <details open={open} className="mt-1 font-sans text-apparatus">
      <summary className="cursor-pointer text-soft">The wording has changed since this link was made</summary>
      <p className="mt-1 border-s-2 border-rule ps-3 font-serif text-[1rem] leading-[1.5rem]">
        <WordChanges words={change.words} />
      </p>
      <p className="mt-1 ps-3">
        <a href={change.path} className="reading-link">
          The passage then and now
        </a>
      </p>
    </details>
  )
}
