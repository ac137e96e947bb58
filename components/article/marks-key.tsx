import type { SourceView } from '@/lib/views/source-view'

/** The key to the marks; each line switches its marks on and off, by style alone, so that it works without JavaScript. */
export function MarksKey({ view }: { view: SourceView }) {
  const { shared, alone, quotes, reported, leftOut } = view.counts
  return (
    <fieldset className="border-t border-rule pt-2">
      <legend className="sr-only">Marks in the text</legend>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 lg:block lg:space-y-1.5">
        <Line
          id="show-shared"
          count={shared}
          label="told by others too"
          swatch="bg-told-several border-s-2 border-told-edge"
          on
        />
        <Line id="show-alone" count={alone} label="told here only" swatch="bg-hairline" />
        <Line
          id="show-quotes"
          count={quotes}
          label="quoted"
          swatch="bg-quoted border-y border-quoted-edge"
          on
        />
        <Line
          id="show-reported"
          count={reported}
          label="reported speech"
          swatch="border-y border-dashed border-quoted-edge"
        />
        <li className="py-1">
          <a href="#left-out" className="flex items-baseline gap-2 hover:underline">
            <span aria-hidden="true" className="w-[3.25rem] text-center text-soft">
              ↓
            </span>
            <span>
              <b className="tabular-nums">{leftOut}</b> not told here
            </span>
          </a>
        </li>
      </ul>
    </fieldset>
  )
}

type LineProps = { id: string; count: number; label: string; swatch: string; on?: boolean }

const Line = ({ id, count, label, swatch, on = false }: LineProps) => (
  <li>
    <label className="flex cursor-pointer items-center gap-2 py-1">
      <input id={id} type="checkbox" defaultChecked={on} className="size-4 accent-ink" />
      <span aria-hidden="true" className={`inline-block h-4 w-7 ${swatch}`} />
      <span>
        <b className="tabular-nums">{count}</b> {label}
      </span>
    </label>
  </li>
)
