import type { Element, ElementContent, Properties, Root } from 'hast'
import { findParagraphs } from '../text/find-paragraphs'
import { nestMarks, type MarkNode } from './nest-marks'
import type { ArticleMark, PassageMark } from './article-marks'
import type { QuoteLine } from './utterances'

const textOf = (node: ElementContent | Root['children'][number]): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''

/**
 * A rehype plugin: the compiled prose of an article with its marks laid into the text as `<mark>` elements.
 * Each block must hold one paragraph of the body, to the character: where it does not, the build fails here rather
 * than show words that the source did not write.
 */
export function markProse(options: { readonly body: string; readonly marks: readonly ArticleMark[] }) {
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

function elementsOf(node: MarkNode<ArticleMark>, body: string): readonly ElementContent[] {
  if (node.kind === 'text') return [{ type: 'text', value: body.slice(node.start, node.end) }]
  const { mark, first, last } = node
  const properties: Properties = {
    ...(first && mark.kind !== 'attribution' ? { id: mark.id, tabIndex: -1, dataOpens: '' } : {}),
    ...propertiesOf(mark),
  }
  const children = node.children.flatMap((child) => elementsOf(child, body))
  if (mark.kind === 'passage' && last && mark.others.length > 0) children.push(tellersLink(mark))
  if (mark.kind === 'quote' && last) children.push(...mark.variants.map(variantLink))
  return [{ type: 'element', tagName: 'mark', properties, children }]
}

function propertiesOf(mark: ArticleMark): Properties {
  if (mark.kind === 'conflict') return { dataConflict: '' }
  if (mark.kind === 'attribution') return { dataAttribution: '', dataRefs: mark.utterance }
  if (mark.kind === 'quote') {
    const title = mark.speaker ?? 'Speaker not named'
    // In focus a quote shows its speaker and cue, so a keyboard must reach it.
    const focus = mark.type === 'direct' ? { tabIndex: 0 } : {}
    return { dataQuote: mark.type, dataRefs: mark.utterance, title, ...focus }
  }
  return { dataPassage: '', dataReach: mark.reach, dataRefs: mark.claims.map((claim) => claim.id).join(' ') }
}

/** More letters than this crowd the line; the rest become a count. */
const MOST_LETTERS = 6

/** The letter of another source that quotes the same utterance, as the link to its wording. */
const variantLink = (line: QuoteLine): Element => ({
  type: 'element',
  tagName: 'a',
  properties: {
    className: ['tellers'],
    href: line.path,
    title: `“${line.text}”`,
    ariaLabel: `Quoted by ${line.source.name} too: “${line.text}”`,
  },
  children: [{ type: 'text', value: line.source.letter }],
})

/** The letters of the other sources that tell a passage, as the link that opens its claim. */
function tellersLink(mark: PassageMark): Element {
  const [claim] = mark.claims
  const letters = mark.others.map((s) => s.letter)
  const shown =
    letters.length > MOST_LETTERS
      ? `${letters.slice(0, MOST_LETTERS).join(' ')} +${letters.length - MOST_LETTERS}`
      : letters.join(' ')
  const names = mark.others.map((s) => s.name).join(', ')
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['tellers'],
      href: claim?.path ?? '',
      dataOpensClaim: claim?.id ?? '',
      dataSlot: `slot-${mark.id}`,
      ariaLabel: `${mark.differs ? 'The sources differ. ' : ''}Also told by ${names}`,
    },
    children: [{ type: 'text', value: mark.differs ? `≠ ${shown}` : shown }],
  }
}
