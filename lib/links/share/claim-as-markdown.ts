import type { Nodes, PhrasingContent } from 'mdast'
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown'
import { toldBy, type SharedClaim } from './shared-claim'

/** A claim as a Markdown quotation with its source. Nothing in the words becomes markup or a link when it is read. */
export function claimAsMarkdown(claim: SharedClaim): string {
  const passage = claim.passages.find((p) => p.text === claim.text)
  const source: PhrasingContent[] = [
    passage ? link(passage.url, claim.source) : text(claim.source),
    text(`, ${toldBy(claim)}. `),
    link(claim.url, 'Every source’s words'),
  ]
  const tree: Nodes = {
    type: 'blockquote',
    children: [
      { type: 'paragraph', children: [text(claim.text)] },
      { type: 'paragraph', children: [text('— '), ...source] },
    ],
  }
  return toMarkdown(tree, { extensions: [{ unsafe }] })
}

/**
 * An element or an entity means the same to every reader of Markdown. What GitHub's dialect reads besides (bare
 * addresses, strikethrough, mentions) the serialiser does not know of.
 */
const unsafe: Unsafe[] = (
  [
    { character: '<' },
    { character: '&' },
    { character: '~' },
    { character: '@' },
    { character: '|' },
    { character: ':', before: '[ps]', after: '\\/' },
    { character: '.', before: '[Ww]', after: '[\\-.\\w]' },
  ] as const
).map((pattern) => ({
  ...pattern,
  inConstruct: 'phrasing',
  notInConstruct: ['destinationLiteral', 'destinationRaw'],
}))

const text = (value: string): PhrasingContent => ({
  type: 'text',
  value: value.replace(/\s+/gu, ' ').trim() && value.replace(/\s+/gu, ' '),
})
const link = (url: string, label: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: label }],
})
