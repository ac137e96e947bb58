import type { Element, ElementContent, Properties, Root } from 'hast'
import { findParagraphs } from '../text/find-paragraphs'
import { endOf, propertiesOf, startOf, type ShownMark } from './mark-elements'
import { nestMarks, type MarkNode } from './nest-marks'

const textOf = (node: ElementContent | Root['children'][number]): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''

/**
 * A rehype plugin: the compiled prose of an article with its marks laid into the text as `<mark>` elements.
 * Each block must hold one paragraph of the body, to the character: where it does not, the build fails here rather
 * than show words that the source did not write.
 */
export function markProse(options: { readonly body: string; readonly marks: readonly ShownMark[] }) {
  const { body, marks } = options
  return (tree: Root): void => {
    const paragraphs = findParagraphs(body)
    const blocks = tree.children.filter((child): child is Element => child.type === 'element')
    if (blocks.length !== paragraphs.length)
      throw new Error(
        `the compiled article has ${blocks.length} blocks where its text has ${paragraphs.length} paragraphs`,
      )
    tree.children = blocks
    blocks.forEach((block, i) => {
      const paragraph = paragraphs[i] ?? { start: 0, end: 0 }
      const expected = body.slice(paragraph.start, paragraph.end)
      if (textOf(block) !== expected)
        throw new Error(
          `paragraph ${i + 1} of the compiled article reads "${textOf(block)}"; its source reads "${expected}"`,
        )
      block.properties = { ...block.properties, dataParagraph: i }
      block.children = nestMarks(paragraph, marks).flatMap((node) => elementsOf(node, body))
    })
  }
}

function elementsOf(node: MarkNode<ShownMark>, body: string): readonly ElementContent[] {
  if (node.kind === 'text') return [{ type: 'text', value: body.slice(node.start, node.end) }]
  const { mark, first, last } = node
  const properties = { ...(first ? targetOf(mark) : {}), ...propertiesOf(mark) }
  const inside = node.children.flatMap((child) => elementsOf(child, body))
  const children = [...(first ? startOf(mark) : []), ...inside, ...(last ? endOf(mark) : [])]
  return [{ type: 'element', tagName: 'mark', properties, children }]
}

/** A mark's first part is where a link to it lands. Who says a thing, and a changed word, have no address. */
const targetOf = (mark: ShownMark): Properties =>
  mark.kind === 'attribution' || mark.kind === 'changed' ? {} : { id: mark.id, tabIndex: -1, dataOpens: '' }
