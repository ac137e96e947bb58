import type { Measured } from '@/lib/content/load-measured'
import { MeasuredFigure } from './measured-figure'

/** How good matches were when last measured, and how far their confidence can be believed, as the bench wrote it down. */
export const MeasuredMatches = ({ measured: { rows, reliability, on } }: { measured: Measured }) => (
  <MeasuredFigure
    caption={on}
    tables={[
      {
        heads: ['Of 100', 'Precision', 'Recall', 'Both (F1)'],
        rows: rows.map(({ what, precision, recall, f1 }) => [
          what,
          ...[precision, recall, f1].map((share) => (share === null ? '–' : percent(share))),
        ]),
      },
      ...(reliability.length > 0 ? [reliabilityTable(reliability)] : []),
    ]}
  />
)

/** As wide as a figure, so that ones stand under ones where a column of figures stands on the side of words. */
const FIGURE_SPACE = '\u2007'

/** What was said of pairs, and what held, on events that the weights had not seen. */
const reliabilityTable = (bins: Measured['reliability']) => ({
  heads: ['Said to state the same, of 100', 'Do', 'Pairs'] as const,
  rows: bins.map(
    ({ predicted, observed, n }) =>
      [percent(predicted).padStart(2, FIGURE_SPACE), percent(observed), n.toLocaleString('en')] as const,
  ),
})

const percent = (share: number): string => String(Math.round(100 * share))
