import type { ReactNode } from 'react'

/** So many lines are left alone together. More are laid out for the few near the window; fewer make a long page of many parts. */
const TOGETHER = 20

/**
 * A list of lines under hairlines, in runs that can be left alone while they are far from the window. It is one list to
 * those who hear it: the runs say that they are none, so each line has to say that it is one (`role="listitem"`).
 */
export function LineList({ lines }: { lines: readonly ReactNode[] }) {
  const runs = Array.from({ length: Math.ceil(lines.length / TOGETHER) }, (_, i) =>
    lines.slice(i * TOGETHER, (i + 1) * TOGETHER),
  )
  return (
    <div role="list" className="[&>:first-child>:first-child]:border-t-0">
      {runs.map((run, i) => (
        <ol key={i} role="presentation" data-block="" className="*:border-t *:border-hairline">
          {run}
        </ol>
      ))}
    </div>
  )
}
