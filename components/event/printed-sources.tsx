import { absolute } from '@/lib/content/site'
import { formatDate } from '@/lib/links/format-date'
import type { Article } from '@/lib/text/article'
import type { Source } from '@/lib/views/source'

type Props = { sources: readonly Source[]; articles: readonly Article[] }

/** On paper, where no letter leads anywhere: what each letter stands for, and where its article was read. */
export function PrintedSources({ sources, articles }: Props) {
  return (
    <table className="mb-6 hidden w-full border-collapse text-start print:table">
      <caption className="sr-only">Sources</caption>
      <thead>
        <tr className="border-y border-ink">
          {['', 'Source', 'Author', 'Date', 'Address'].map((name) => (
            <th key={name} scope="col" className="py-1 pe-4 text-start">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => {
          const article = articles.find((a) => a.id === source.article)
          return (
            <tr key={source.article} className="border-b border-rule align-baseline">
              <th scope="row" className="py-1 pe-4 text-start">
                {source.letter}
              </th>
              <td className="pe-4">{source.name}</td>
              <td className="pe-4">{article?.author ?? '–'}</td>
              <td className="pe-4">{formatDate(article?.date ?? null) ?? '–'}</td>
              <td className="break-all">{article?.url ?? absolute(source.path)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
