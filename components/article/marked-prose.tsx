import { evaluate } from '@mdx-js/mdx'
import * as runtime from 'react/jsx-runtime'
import type { ShownMark } from '@/lib/views/mark-elements'
import { markProse } from '@/lib/views/mark-prose'

/** A block's number among the paragraphs of the body. */
export type Block = { 'data-paragraph'?: number }

type Elements = 'h1' | 'h2' | 'p'
type Props = {
  prose: string
  body: string
  marks: readonly ShownMark[]
  /** How the page sets a headline, a heading within the text, and a paragraph. */
  components: { readonly [E in Elements]: (props: React.ComponentProps<E> & Block) => React.ReactNode }
}

/** An article's prose from its MDX, with marks in the text. */
export async function MarkedProse({ prose, body, marks, components }: Props) {
  const { default: Content } = await evaluate(prose, {
    ...runtime,
    rehypePlugins: [[markProse, { body, marks }]],
  })
  return <Content components={components} />
}
