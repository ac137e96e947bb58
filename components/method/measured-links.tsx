import type { MeasuredLinks as Measured } from '@/lib/content/load-measured-links'
import { MeasuredFigure } from './measured-figure'

/** How well links lived when that was last measured, as the bench wrote it down. */
export function MeasuredLinks({ measured: { ways, lasting, on } }: { measured: Measured }) {
  const [ours] = ways
  const counts = [
    ...(ours ? [`${countsOf(ours)} after one edit`] : []),
    ...(lasting ? [`${countsOf(lasting)} after all of them`] : []),
  ]
  return (
    <MeasuredFigure
      caption={counts.length > 0 ? `${on} ${counts.join('; ')}.` : on}
      tables={[
        {
          heads: ['Where links lead', 'Right, of 100', 'On other words', 'Led on, though gone'],
          rows: [...ways, ...(lasting ? [lasting] : [])].map(({ what, living, right, wrong, elsewhere }) => [
            what,
            ((100 * right) / Math.max(1, living)).toFixed(1),
            wrong.toLocaleString('en'),
            elsewhere.toLocaleString('en'),
          ]),
        },
      ]}
    />
  )
}

const countsOf = ({ living, removed }: Measured['ways'][number]): string =>
  `${living.toLocaleString('en')} links to words that were still there and ${removed.toLocaleString('en')} to words that were removed`
