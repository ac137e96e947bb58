import { evaluate } from '@mdx-js/mdx'
import type { ComponentPropsWithoutRef } from 'react'
import * as runtime from 'react/jsx-runtime'
import { findParagraphs } from '@/lib/text/find-paragraphs'
import { markProse } from '@/lib/views/mark-prose'
import type { MarginNote } from '@/lib/views/margin-notes'
import type { SourceView } from '@/lib/views/source-view'
import { MarginNotes } from './margin-notes'

type Block = { 'data-paragraph'?: number }

type RowProps = { children: React.ReactNode; notes: readonly MarginNote[]; length: number }

const Row = ({ children, notes, length }: RowProps) => (
  <div className="relative grid gap-x-12 lg:grid-cols-[minmax(0,38rem)_minmax(0,18rem)]">
    {children}
    <MarginNotes notes={notes} length={length} />
  </div>
)

/** The whole article from its MDX, marks in the text and notes in the margin beside each paragraph. */
export async function ArticleBody({ prose, view }: { prose: string; view: SourceView }) {
  const { body } = view.article
  const { default: Content } = await evaluate(prose, {
    ...runtime,
    rehypePlugins: [[markProse, { body, marks: view.marks }]],
  })
  const paragraphs = findParagraphs(body)
  const rowOf = (block: Block) => {
    const i = block['data-paragraph'] ?? -1
    const { start, end } = paragraphs[i] ?? { start: 0, end: 0 }
    return { notes: view.notes[i] ?? [], length: end - start }
  }
  return (
    <Content
      components={{
        h1: ({ children, ...rest }: ComponentPropsWithoutRef<'h1'> & Block) => (
          <Row {...rowOf(rest)}>
            <h1 className="mb-6 font-serif text-[2rem] leading-[2.375rem] font-medium tracking-[-0.012em] md:text-[2.625rem] md:leading-[2.875rem]">
              {children}
            </h1>
          </Row>
        ),
        h2: ({ children, ...rest }: ComponentPropsWithoutRef<'h2'> & Block) => (
          <Row {...rowOf(rest)}>
            <h2 className="mt-3 mb-2 font-serif text-article font-semibold">{children}</h2>
          </Row>
        ),
        p: ({ children, ...rest }: ComponentPropsWithoutRef<'p'> & Block) => (
          <Row {...rowOf(rest)}>
            <p className="mb-5 font-serif text-article hyphens-manual">{children}</p>
          </Row>
        ),
      }}
    />
  )
}
