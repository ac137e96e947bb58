import { absolute } from '@/lib/content/site'
import { formatDate } from '@/lib/links/format-date'
import type { Article } from '@/lib/text/article'
import type { Source } from '@/lib/views/source'

type Props = { sources: readonly Source[]; articles: readonly Article[] }

/** On paper, where no letter leads anywhere: what each letter stands for, and where its article was read. */
export function PrintedSources({ sources, articles }: Props) {
  const rows = sources.map((source) => {
    const article = articles.find((a) => a.id === source.article)
    return {
      source,
      author: article?.author ?? null,
      date: formatDate(article?.date ?? null),
      address: article?.url ?? absolute(source.path),
    }
  })
  const hasAuthors = rows.some(({ author }) => author !== null)
  const hasDates = rows.some(({ date }) => date !== null)
  const columns = ['', 'Source', ...(hasAuthors ? ['Author'] : []), ...(hasDates ? ['Date'] : []), 'Address']
  return (
    <table className="mb-6 hidden w-full border-collapse text-start print:table">
      <caption className="sr-only">Sources</caption>
      <thead>
        <tr className="border-y border-ink">
          {columns.map((name) => (
            <th key={name} scope="col" className="py-1 pe-4 text-start">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ source, author, date, address }) => (
          <tr key={source.article} className="border-b border-rule align-baseline">
            <th scope="row" className="py-1 pe-4 text-start">
              {source.letter}
            </th>
            <td className="pe-4">{source.name}</td>
            {hasAuthors && <td className="pe-4">{author ?? '–'}</td>}
            {hasDates && <td className="pe-4 whitespace-nowrap">{date ?? '–'}</td>}
            <td className="break-all">{address}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
