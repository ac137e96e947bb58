import type { Measured } from '@/lib/content/load-measured'

const percent = (share: number) => Math.round(share * 100)

/** What the program was last measured at, as the bench wrote it down. */
export function MeasuredTable({ measured }: { measured: Measured }) {
  return (
    <figure className="overflow-x-auto">
      <table className="w-full border-collapse tabular-nums">
        <thead>
          <tr className="border-b border-ink text-end">
            <th scope="col" className="py-1.5 text-start font-normal text-soft">
              of 100
            </th>
            <th scope="col" className="px-3 text-end">
              Precision
            </th>
            <th scope="col" className="px-3 text-end">
              Recall
            </th>
            <th scope="col" className="px-3 text-end">
              Both (F1)
            </th>
          </tr>
        </thead>
        <tbody>
          {measured.rows.map((row) => (
            <tr key={row.what} className="border-b border-hairline">
              <th scope="row" className="py-1.5 text-start font-normal">
                {row.what}
              </th>
              <td className="px-3 text-end">{row.precision === null ? '–' : percent(row.precision)}</td>
              <td className="px-3 text-end">{row.recall === null ? '–' : percent(row.recall)}</td>
              <td className="px-3 text-end">{row.f1 === null ? '–' : percent(row.f1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {measured.reliability.length > 0 && <ReliabilityTable bins={measured.reliability} />}
      <figcaption className="mt-2 font-sans text-apparatus text-soft">{measured.on}</figcaption>
    </figure>
  )
}

/** How far a confidence can be believed: what was said, and what held, on events that the weights had not seen. */
function ReliabilityTable({ bins }: { bins: Measured['reliability'] }) {
  return (
    <table className="mt-6 w-full border-collapse tabular-nums">
      <thead>
        <tr className="border-b border-ink text-end">
          <th scope="col" className="py-1.5 text-start font-normal text-soft">
            Said to state the same, of 100
          </th>
          <th scope="col" className="px-3 text-end">
            Do
          </th>
          <th scope="col" className="px-3 text-end">
            Pairs
          </th>
        </tr>
      </thead>
      <tbody>
        {bins.map((bin) => (
          <tr key={bin.predicted} className="border-b border-hairline">
            <th scope="row" className="py-1.5 text-start font-normal">
              {percent(bin.predicted)}
            </th>
            <td className="px-3 text-end">{percent(bin.observed)}</td>
            <td className="px-3 text-end">{bin.n.toLocaleString('en')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
