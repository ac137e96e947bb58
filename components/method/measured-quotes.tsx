import type { MeasuredQuotes as Measured } from '@/lib/content/load-measured-quotes'
import { MeasuredFigure } from './measured-figure'

/** How well quotes and speakers were last found in annotated news articles, and what fails, as the bench wrote it down. */
export const MeasuredQuotes = ({ measured: { rows, failures, on } }: { measured: Measured }) => (
  <MeasuredFigure
    caption={on}
    tables={[
      {
        heads: ['Of 100', ...HALVES],
        rows: rows.map(({ what, unread, tuned }) => [what, percent(unread), percent(tuned)]),
      },
      {
        heads: ['What fails, and how often', ...HALVES],
        rows: failures.map(({ what, unread, tuned }) => [what, String(unread), String(tuned)]),
      },
    ]}
  />
)

const HALVES = ['Unread half', 'Tuned on'] as const

const percent = (share: number): string => (100 * share).toFixed(1)
