import { findParagraphs } from '@/lib/text/find-paragraphs'
import type { MarginNote } from '@/lib/views/margin-notes'
import type { SourceView } from '@/lib/views/source-view'
import { MarginNotes } from './margin-notes'
import { MarkedProse, type Block } from './marked-prose'

type RowProps = { children: React.ReactNode; notes: readonly MarginNote[]; length: number }

const Row = ({ children, notes, length }: RowProps) => (
  <div className="relative grid grid-cols-1 gap-x-12 lg:grid-cols-[minmax(0,38rem)_minmax(0,18rem)]">
    {children}
    <MarginNotes notes={notes} length={length} />
  </div>
)

/** The whole article from its MDX, marks in the text and notes in the margin beside each paragraph. */
export function ArticleBody({ prose, view }: { prose: string; view: SourceView }) {
  const { body } = view.article
  const paragraphs = findParagraphs(body)
  const rowOf = (block: Block) => {
    const i = block['data-paragraph'] ?? -1
    const { start, end } = paragraphs[i] ?? { start: 0, end: 0 }
    return { notes: view.notes[i] ?? [], length: end - start }
  }
  return (
    <MarkedProse
      prose={prose}
      body={body}
      marks={view.marks}
      components={{
        h1: ({ children, ...rest }) => (
          <Row {...rowOf(rest)}>
            <h1 className="mb-6 font-serif text-[2rem] leading-[2.375rem] font-medium tracking-[-0.012em] md:text-[2.625rem] md:leading-[2.875rem]">
              {children}
            </h1>
          </Row>
        ),
        h2: ({ children, ...rest }) => (
          <Row {...rowOf(rest)}>
            <h2 className="mt-3 mb-2 font-serif text-article font-semibold">{children}</h2>
          </Row>
        ),
        p: ({ children, ...rest }) => (
          <Row {...rowOf(rest)}>
            <p className="mb-5 max-w-[38rem] font-serif text-article hyphens-manual">{children}</p>
          </Row>
        ),
      }}
    />
  )
}
