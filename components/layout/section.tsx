type Props = { id: string; title: string; note?: React.ReactNode; children: React.ReactNode }

/** A part of a page under a thick rule, as a newspaper opens a section. */
export function Section({ id, title, note, children }: Props) {
  return (
    <section aria-labelledby={id} className="mt-14 border-t-2 border-ink pt-3 first:mt-0">
      <h2 id={id} className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-[1rem] font-bold">{title}</span>
        {note !== undefined && <span className="whole-count text-soft">{note}</span>}
      </h2>
      {children}
    </section>
  )
}
