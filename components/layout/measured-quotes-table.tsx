import type { MeasuredQuotes } from '@/lib/content/load-measured-quotes'

/** How well quotes and speakers were last found in annotated news articles, and what fails, as the bench wrote it down. */
export function MeasuredQuotesTable({ measured }: { measured: MeasuredQuotes }) {
  const percent = (share: number) => (100 * share).toFixed(1)
  return (
    <figure className="mb-6 overflow-x-auto">
      <HalvesTable
        title="of 100"
        rows={measured.rows.map(({ what, unread, tuned }) => [what, percent(unread), percent(tuned)])}
      />
      <HalvesTable
        title="What fails, and how often"
        rows={measured.failures.map(({ what, unread, tuned }) => [what, String(unread), String(tuned)])}
      />
      <figcaption className="mt-2 font-sans text-apparatus text-soft">{measured.on}</figcaption>
    </figure>
  )
}

type Row = readonly [what: string, unread: string, tuned: string]

function HalvesTable({ title, rows }: { title: string; rows: readonly Row[] }) {
  return (
    <table className="mt-6 w-full border-collapse tabular-nums">
      <thead>
        <tr className="border-b border-ink text-end">
          <th scope="col" className="py-1.5 text-start font-normal text-soft">
            {title}
          </th>
          <th scope="col" className="px-3 text-end">
            Unread half
          </th>
          <th scope="col" className="px-3 text-end">
            Tuned on
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([what, unread, tuned]) => (
          <tr key={what} className="border-b border-hairline">
            <th scope="row" className="py-1.5 text-start font-normal">
              {what}
            </th>
            <td className="px-3 text-end">{unread}</td>
            <td className="px-3 text-end">{tuned}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
