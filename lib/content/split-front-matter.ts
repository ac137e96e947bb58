import matter from 'gray-matter'
import { parseYaml, type ParsedYaml } from './parse-yaml'
import { quoteFound, type Problem } from './problem'

/** In characters. Front matter is a handful of lines; what is longer was not written as front matter. */
const LONGEST = 64_000

/** Returned by splitFrontMatter. */
export type SplitText =
  | {
      readonly kind: 'split'
      /** Not checked yet; `{}` where the text has no front matter. */
      readonly data: unknown
      readonly lineOf: (path: readonly PropertyKey[]) => number
      readonly content: string
    }
  | { readonly kind: 'problem'; readonly problem: Problem }

/**
 * Parts a text into front matter and content. Front matter is what stands between a first line `---` and the next line
 * `---`, and begins with a key; a text that only happens to open with a rule has none, and nothing of it is lost.
 *
 * gray-matter would run the script of a `---js` block, and hands out what it remembers of an equal text: it is given
 * one engine, YAML of ours, and always options, which keep it from remembering.
 */
export function splitFrontMatter(file: string, text: string, longest = LONGEST): SplitText {
  const refuse = (line: number, expected: string, found: string, advice: string): SplitText => ({
    kind: 'problem',
    problem: { kind: 'unreadable', file, line, field: null, expected, found, advice },
  })
  const opening = /^---[^\S\n]*([a-z]*)[^\S\n]*\n/iu.exec(text)
  if (!opening) return { kind: 'split', data: {}, lineOf: () => 1, content: text }
  const language = (opening[1] ?? '').toLowerCase()
  const close = text.slice(0, longest).search(/\n---[^\S\n]*(?:\n|$)/u)
  const block =
    close < 0
      ? text.slice(opening[0].length, opening[0].length + 200)
      : text.slice(opening[0].length, close + 1)
  const isKeyed =
    /^(?:[^\S\n]*(?:#[^\n]*)?\n)*["']?[\w.-]+["']?[^\S\n]*:(?:\s|$)/u.test(block) || block.trim() === ''
  if (!isKeyed && (language === '' || close < 0))
    return { kind: 'split', data: {}, lineOf: () => 1, content: text }
  if (close < 0)
    return refuse(
      1,
      'a line "---" that ends the front matter',
      'none',
      'Add the line after the last "key: value".',
    )
  if (!['', 'yaml', 'yml'].includes(language))
    return refuse(
      1,
      'front matter in YAML',
      quoteFound(language),
      'Write "---" alone, then "key: value" lines.',
    )
  return readBlock(file, text, close)
}

function readBlock(file: string, text: string, close: number): SplitText {
  let parsed: ParsedYaml = { kind: 'data', data: {}, lineOf: () => 1 }
  const parse = (block: string): object => {
    parsed = parseYaml(block) // the block begins with the end of line 1, so its lines are the file's lines
    return {}
  }
  matter(text.slice(0, close) + '\n---\n', {
    language: 'yaml',
    engines: { yaml: parse, yml: parse, json: noEngine, javascript: noEngine },
  })
  const result = parsed as ParsedYaml
  if (result.kind === 'fault')
    return {
      kind: 'problem',
      problem: {
        kind: 'unreadable',
        file,
        line: result.line,
        field: null,
        expected: 'front matter in YAML',
        found: quoteFound(result.message),
        advice: 'Put values that hold ":" or "#" in quotes.',
      },
    }
  const content = text.slice(close + 1).replace(/^---[^\n]*\n?/u, '')
  return { kind: 'split', data: result.data ?? {}, lineOf: result.lineOf, content }
}

const noEngine = (): object => ({})
