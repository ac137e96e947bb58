/** Elements whose text no reader sees as the article's. */
const SKIPPED = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SVG MATH IFRAME OBJECT EMBED CANVAS AUDIO VIDEO BUTTON INPUT SELECT TEXTAREA NAV
   FOOTER ASIDE DIALOG`.split(/\s+/u),
)

/** Elements that stand in a line of text. Every other one begins and ends a paragraph. */
const INLINE = new Set(
  `A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RB RP RT RUBY S SAMP SMALL
   SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR`.split(/\s+/u),
)

const ELEMENT = 1
const TEXT = 3

/**
 * The text under a node, one string for each block, white space collapsed as a browser does (no-break spaces stay).
 * A line break between two others parts paragraphs; one alone is a space. Quotation elements get the marks that a
 * browser draws. Walks without recursion: foreign pages nest as deep as they like.
 *
 *     <div><p>One <b>two</b></p>three</div> → ["One two", "three"]
 */
export function findHtmlBlocks(root: Node): readonly string[] {
  const blocks: string[] = []
  let text: string[] = []
  let breaks = 0
  const flush = (): void => {
    const block = text
      .join('')
      .replace(/[ \t\n\r\f]+/gu, ' ')
      .trim()
    if (block !== '') blocks.push(block)
    text = []
    breaks = 0
  }
  const enter = (node: Node): boolean => {
    if (node.nodeType === TEXT) {
      const value = node.nodeValue ?? ''
      if (value.trim() !== '') breaks = 0
      text.push(value)
    }
    if (node.nodeType !== ELEMENT || isSkipped(node)) return false
    if (node.nodeName === 'BR') {
      text.push(' ')
      if (++breaks === 2) flush()
    } else if (node.nodeName === 'Q') text.push('“')
    else if (!INLINE.has(node.nodeName)) flush()
    return true
  }
  const leave = (node: Node): void => {
    if (node.nodeName === 'Q') text.push('”')
    else if (node.nodeType === ELEMENT && node.nodeName !== 'BR' && !INLINE.has(node.nodeName)) flush()
  }
  walk(root, enter, leave)
  flush()
  return blocks
}

function isSkipped(node: Node): boolean {
  if (SKIPPED.has(node.nodeName.toUpperCase())) return true
  if (!('getAttribute' in node) || typeof node.getAttribute !== 'function') return false
  const element = node as Element
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(element.getAttribute('style') ?? '')
  )
}

/** Visits every node under `root`; `enter` says whether to go below. */
function walk(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void): void {
  let node: Node | null = root.firstChild
  while (node && node !== root) {
    if (enter(node) && node.firstChild) {
      node = node.firstChild
      continue
    }
    leave(node)
    while (node && !node.nextSibling) {
      node = node.parentNode
      if (!node || node === root) return
      leave(node)
    }
    node = node?.nextSibling ?? null
  }
}
