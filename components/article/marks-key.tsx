import type { SourceView } from '@/lib/views/source-view'
import { MarksLine } from './marks-line'

/** The key to the marks; each line switches its marks on and off, by style alone, so that it works without JavaScript. */
export function MarksKey({ view }: { view: SourceView }) {
  const { shared, alone, quotes, reported, leftOut } = view.counts
  return (
    <fieldset className="border-t border-rule pt-2">
      <legend className="sr-only">Marks in the text</legend>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 lg:block lg:space-y-1.5">
        <MarksLine
          id="show-shared"
          count={shared}
          label="told by others too"
          swatch="bg-told-several border-s-2 border-told-edge"
          on
        />
        <MarksLine id="show-alone" count={alone} label="told here only" swatch="bg-hairline" />
        <MarksLine
          id="show-quotes"
          count={quotes}
          label="quoted"
          swatch="bg-quoted border-y border-quoted-edge"
          on
        />
        <MarksLine
          id="show-reported"
          count={reported}
          label="reported speech"
          swatch="border-y border-dashed border-quoted-edge"
        />
        {leftOut !== null && (
          <li className="py-1">
            <a href="#left-out" className="flex items-baseline gap-2 hover:underline">
              <span aria-hidden="true" className="text-center text-soft lg:w-[3.25rem]">
                ↓
              </span>
              <span>
                <b className="tabular-nums">{leftOut}</b> not told here
              </span>
            </a>
          </li>
        )}
      </ul>
    </fieldset>
  )
}
