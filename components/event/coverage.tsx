import { ClaimWords } from '@/components/claim/claim-words'
import type { CellKind, Coverage as CoverageView, CoverageRow } from '@/lib/views/coverage'
import { CoverageKeys } from './coverage-keys'

/**
 * The picture of who tells what: a table of claims by sources in which every mark leads to the passage. Laid out in
 * blocks, since rows of a table cannot be left alone while they are far; so each part says by its role what it is.
 */
export function Coverage({ view: { sources, groups } }: { view: CoverageView }) {
  return (
    <CoverageKeys>
      <table role="table" className="coverage">
        <caption className="sr-only">
          Claims told by two or more sources, and which sources tell them; an empty cell: not told. Arrow keys
          move from mark to mark.
        </caption>
        <thead role="rowgroup">
          <tr role="row" className="border-b border-rule">
            <th role="columnheader" scope="col" className="py-1.5 text-start font-normal text-soft">
              Claim
            </th>
            {sources.map((source) => (
              <th
                key={source.article}
                role="columnheader"
                scope="col"
                className={`tone-${source.tone} self-end pb-1 text-center text-(--tone)`}
              >
                <a href={source.path} title={source.name} className="block py-0.5">
                  {source.letter}
                  <span className="sr-only"> {source.name}</span>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ tellers, rows }, i) => (
          <tbody
            key={tellers.map((s) => s.letter).join(' ')}
            role="rowgroup"
            data-block=""
            className={`border-b ${groups[i + 1]?.tellers.length === tellers.length ? 'border-hairline' : 'border-rule'}`}
          >
            {rows.map((row) => (
              <Row key={row.claim} row={row} columns={sources.map((s) => s.article)} />
            ))}
          </tbody>
        ))}
      </table>
      <ul className="mt-2 flex flex-wrap gap-x-4 text-soft">
        {(['tells', 'quotes', 'differs'] as const).map((kind) => (
          <li key={kind}>
            <Mark kind={kind} /> {MEANING[kind]}
          </li>
        ))}
      </ul>
    </CoverageKeys>
  )
}

function Row({ row, columns }: { row: CoverageRow; columns: readonly string[] }) {
  return (
    <tr role="row" data-refs={row.claim} className="border-t border-hairline">
      <th role="rowheader" scope="row" className="py-1 pe-3 text-start font-normal">
        <a href={row.path} className="block truncate hover:underline" title={row.text}>
          <ClaimWords text={row.text} />
        </a>
      </th>
      {row.cells.map((cell, i) => (
        <td key={columns[i]} role="cell" className={cell ? `tone-${cell.source.tone}` : undefined}>
          {cell && (
            <a
              href={cell.path}
              aria-label={`${cell.source.name}: ${MEANING[cell.kind]}`}
              className="flex h-6 items-center justify-center"
            >
              <Mark kind={cell.kind} />
            </a>
          )}
        </td>
      ))}
    </tr>
  )
}

const MEANING: Record<CellKind, string> = {
  tells: 'tells it',
  quotes: 'in quotation marks',
  differs: 'contradicts another',
}

const SHAPE: Record<CellKind, string> = {
  tells: 'rounded-[1px] bg-(--tone,currentColor)',
  quotes: 'rounded-full border-[3px] border-(--tone,currentColor)',
  differs: 'bg-(--tone,currentColor) [clip-path:polygon(50%_0,100%_100%,0_100%)]',
}

const Mark = ({ kind }: { kind: CellKind }) => (
  <span
    aria-hidden="true"
    className={`inline-block size-[0.6875rem] forced-color-adjust-none ${SHAPE[kind]}`}
  />
)
