import type { MeasuredLinks } from '@/lib/content/load-measured-links'

/** How well links lived when that was last measured, as the bench wrote it down. */
export function MeasuredLinksTable({ measured }: { measured: MeasuredLinks }) {
  const rows = [...measured.ways, ...(measured.lasting ? [measured.lasting] : [])]
  const [ours] = rows
  return (
    <figure className="mb-6 overflow-x-auto">
      <table className="w-full border-collapse tabular-nums">
        <thead>
          <tr className="border-b border-ink text-end align-bottom">
            <th scope="col" className="py-1.5 text-start font-normal text-soft">
              Where links lead
            </th>
            <th scope="col" className="px-3 text-end">
              Right, of 100
            </th>
            <th scope="col" className="px-3 text-end">
              On other words
            </th>
            <th scope="col" className="px-3 text-end">
              Led on, though gone
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, living, right, wrong, elsewhere }) => (
            <tr key={what} className="border-b border-hairline">
              <th scope="row" className="py-1.5 text-start font-normal">
                {what}
              </th>
              <td className="px-3 text-end">{((100 * right) / Math.max(1, living)).toFixed(1)}</td>
              <td className="px-3 text-end">{wrong.toLocaleString('en')}</td>
              <td className="px-3 text-end">{elsewhere.toLocaleString('en')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption className="mt-2 font-sans text-apparatus text-soft">
        {measured.on}
        {ours && ` ${countsOf(ours)} after one edit`}
        {measured.lasting && `; ${countsOf(measured.lasting)} after all of them`}.
      </figcaption>
    </figure>
  )
}

const countsOf = ({ living, removed }: MeasuredLinks['ways'][number]): string =>
  `${living.toLocaleString('en')} links to words that were still there and ${removed.toLocaleString('en')} to words that were removed`
