import { SourceName } from '@/components/article/source-mark'
import type { ClaimView, Difference } from '@/lib/views/claim-view'
import { questionOf } from './question-of'

/** The details that cannot all be true: a row for each source, a column for each question. */
export function DifferingDetails({ view }: { view: ClaimView }) {
  const sources = [...view.tellers, ...view.possible]
    .map((teller) => teller.source)
    .filter((source, i, all) => all.findIndex((other) => other.article === source.article) === i)
    .filter((source) =>
      view.differences.some((d) => d.values.some((v) => v.source.article === source.article)),
    )
  return (
    <table className="mt-3 w-full border-collapse">
      <caption className="sr-only">Details in which the sources differ</caption>
      <thead>
        <tr className="border-b border-rule align-bottom">
          <th scope="col" className="w-[26%] py-1.5 pe-4 text-start font-normal text-soft md:w-46 md:pe-6">
            Source
          </th>
          {view.differences.map((difference, i) => (
            <th key={i} scope="col" className="py-1.5 pe-4 text-start font-normal">
              <span className="font-bold text-differs-ink">≠ {questionOf[difference.facet]}</span>{' '}
              <span className="block font-serif text-[1rem] leading-5 text-soft italic">
                {difference.about}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr key={source.article} className="border-b border-hairline align-baseline">
            <th scope="row" className="py-2 pe-4 text-start font-normal">
              <SourceName source={source} />
            </th>
            {view.differences.map((difference, i) => (
              <td key={i} className="py-2 pe-4">
                <Values difference={difference} article={source.article} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Values({ difference, article }: { difference: Difference; article: string }) {
  const values = difference.values.filter((value) => value.source.article === article)
  if (values.length === 0) return <span className="text-soft">does not say</span>
  return (
    <ul className="space-y-1">
      {values.map((value, i) => (
        <li key={i} className="font-serif text-[1.0625rem] leading-[1.5rem]">
          <a href={value.path} className="hover:underline">
            <mark data-conflict="">{value.text}</mark>
          </a>
        </li>
      ))}
    </ul>
  )
}
