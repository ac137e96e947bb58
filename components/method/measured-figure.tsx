/** Rows of figures: the first head and the first of each row stand on the side of words, the others on that of numbers. */
export type FigureTable = {
  readonly heads: readonly [what: string, ...values: string[]]
  readonly rows: readonly (readonly [what: string, ...values: string[]])[]
}

type Props = { tables: readonly FigureTable[]; /** On what it was measured. */ caption: string }

/** What was measured, in one table or several, and on what. */
export const MeasuredFigure = ({ tables, caption }: Props) => (
  <figure className="mt-5 mb-8">
    {tables.map((table) => (
      <Figures key={table.heads[0]} {...table} />
    ))}
    <figcaption className="mt-2 font-sans text-apparatus text-soft">{caption}</figcaption>
  </figure>
)

const Figures = ({ heads: [what, ...columns], rows }: FigureTable) => (
  <div className="mt-6 overflow-x-auto first:mt-0">
    <table className="w-full border-collapse tabular-nums">
      <thead>
        <tr className="border-b border-ink align-bottom">
          <th scope="col" className="py-1.5 pe-3 text-start font-normal text-soft">
            {what}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className="py-1.5 ps-3 text-end font-semibold">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, ...values]) => (
          <tr key={head} className="border-b border-hairline align-baseline">
            <th scope="row" className="py-1.5 pe-3 text-start font-normal">
              {head}
            </th>
            {values.map((value, i) => (
              <td key={columns[i]} className="ps-3 text-end">
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
