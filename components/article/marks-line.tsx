type Props = {
  id: string
  label: string
  swatch: string
  count?: number
  on?: boolean
}

/** A line of the key to the marks: what a mark looks like, and the box that switches all marks of its kind on and off. */
export const MarksLine = ({ id, count, label, swatch, on = false }: Props) => (
  <li>
    <label className="flex cursor-pointer items-center gap-2 py-1">
      <input id={id} type="checkbox" defaultChecked={on} className="size-4 shrink-0 accent-ink" />
      <span aria-hidden="true" className={`inline-block h-4 w-7 shrink-0 ${swatch}`} />
      <span>
        {count !== undefined && <b className="tabular-nums">{count} </b>}
        {label}
      </span>
    </label>
  </li>
)
