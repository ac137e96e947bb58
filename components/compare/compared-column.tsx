import { MarkedProse } from '@/components/article/marked-prose'
import { SourceName } from '@/components/article/source-mark'
import { DottedLine } from '@/components/layout/dotted-line'
import { counted } from '@/lib/views/say-settled'
import { formatDate } from '@/lib/links/format-date'
import type { ComparedSide } from '@/lib/views/comparison'
import { SourcePicker } from './source-picker'

type Props = { side: 'left' | 'right'; view: ComparedSide; prose: string; other: string }

/** One of the two texts, under its source's name and the letters that put another source in its place. */
export function ComparedColumn({ side, view, prose, other }: Props) {
  const { article, source } = view
  const facts = [article.author && `By ${article.author}`, formatDate(article.date)].filter(Boolean)
  const heading = `side-${side}`
  const hasHeadline = article.title !== null && article.body.startsWith(article.title)
  const Heading = hasHeadline ? 'h4' : 'h3'
  return (
    <section
      data-side={side}
      aria-labelledby={heading}
      className={`tone-${source.tone} compared-side min-w-0`}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1.5 border-t-2 border-(--tone) pt-2 pb-4 md:pb-2 md:max-[56rem]:min-h-27 md:max-[56rem]:content-start">
        <div>
          <h2 id={heading} className="text-[1rem] font-bold">
            <SourceName source={source} />
          </h2>
          <DottedLine
            parts={[
              ...facts,
              `${counted(view.only, 'passage', 'passages')} that ${other} does not tell`,
              <a key="alone" href={source.path} className="reading-link no-print">
                Read it alone
              </a>,
            ]}
          />
        </div>
        <SourcePicker label={`Source on the ${side}`} choices={view.choices} />
      </div>
      <div
        data-pane=""
        tabIndex={0}
        role="group"
        aria-label={`Text of ${source.name}`}
        className="compared-pane"
      >
        <MarkedProse
          prose={prose}
          body={article.body}
          marks={view.marks}
          components={{
            h1: ({ children }) => (
              <h3 className="mb-4 font-serif text-[1.5rem] leading-[1.9rem] font-medium tracking-[-0.01em]">
                {children}
              </h3>
            ),
            h2: ({ children }) => (
              <Heading className="mt-3 mb-2 font-serif text-[1.125rem] leading-[1.8rem] font-semibold">
                {children}
              </Heading>
            ),
            p: ({ children }) => (
              <p className="mb-4 max-w-[38rem] font-serif text-[1.125rem] leading-[1.8rem] hyphens-manual">
                {children}
              </p>
            ),
          }}
        />
      </div>
    </section>
  )
}
