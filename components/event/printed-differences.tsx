import { questionOf } from '@/components/claim/question-of'
import { absolute } from '@/lib/content/site'
import type { ClaimView } from '@/lib/views/claim-view'

/** The contradictions on paper: one table, each value with its source, and the claim's full address. */
export function PrintedDifferences({ views }: { views: readonly ClaimView[] }) {
  return (
    <table className="mt-3 hidden w-full border-collapse print:table">
      <caption className="sr-only">Contradictions between the sources</caption>
      <thead>
        <tr className="border-y border-ink">
          {['Of what', 'Kind', 'Source', 'Its words'].map((name) => (
            <th key={name} scope="col" className="py-1 pe-4 text-start">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {views.flatMap((view) =>
        view.differences.map((difference, i) => (
          <tbody key={`${view.id}-${i}`} className="border-b border-rule align-top">
            {difference.values.map((value, k) => (
              <tr key={k}>
                {k === 0 && (
                  <>
                    <th
                      scope="rowgroup"
                      rowSpan={difference.values.length}
                      className="max-w-56 py-1 pe-4 text-start font-normal"
                    >
                      <span className="font-serif text-[11pt]">{difference.about}</span>
                      <span className="block text-[7.5pt] break-all">{absolute(view.path)}</span>
                    </th>
                    <td rowSpan={difference.values.length} className="py-1 pe-4">
                      {questionOf[difference.facet]}
                    </td>
                  </>
                )}
                <td className="py-1 pe-4">
                  <b>{value.source.letter}</b> {value.source.name}
                </td>
                <td className="py-1 font-serif text-[11pt] font-semibold">{value.text}</td>
              </tr>
            ))}
          </tbody>
        )),
      )}
    </table>
  )
}
