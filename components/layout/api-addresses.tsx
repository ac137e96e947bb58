type Row = {
  readonly path: string
  readonly summary: string
  /** An address of this form that answers; null where there is no event yet. */
  readonly example: string | null
}

/** Addresses that programs ask, each with one that answers. */
export const ApiAddresses = ({ rows }: { rows: readonly Row[] }) => (
  <dl className="divide-y divide-hairline border-y border-rule font-sans text-apparatus">
    {rows.map(({ path, summary, example }) => (
      <div key={path} className="py-2.5">
        <dt>
          <code className="text-apparatus! font-semibold break-all">
            {example ? (
              <a href={example} className="reading-link">
                {path}
              </a>
            ) : (
              path
            )}
          </code>
        </dt>
        <dd className="text-soft">{summary}</dd>
      </div>
    ))}
  </dl>
)
