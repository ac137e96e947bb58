import { isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml'

/** Returned by parseYaml. */
export type ParsedYaml =
  | {
      readonly kind: 'data'
      /** Not checked yet: zod is next. */
      readonly data: unknown
      /** The line, from 1, on which the key at the end of `path` stands; of the nearest one above it where it does not. */
      readonly lineOf: (path: readonly PropertyKey[]) => number
    }
  | { readonly kind: 'fault'; readonly line: number; readonly message: string }

/**
 * YAML as data: no dates, no custom tags, nothing that runs; aliases are bounded, so a short file cannot grow without end.
 * An empty text is null. What is not YAML is a fault with its line.
 */
export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    schema: 'core',
    lineCounter: lines,
    logLevel: 'silent',
    prettyErrors: false,
  })
  // What is never closed is missed at the end: the last line that holds something is where to look.
  const end = text.trimEnd().length
  const line = (offset: number): number => Math.max(1, lines.linePos(Math.min(offset, end)).line)
  const error = document.errors[0]
  if (error) return { kind: 'fault', line: line(error.pos[0]), message: firstLine(error.message) }
  const lineOf = (path: readonly PropertyKey[]): number => {
    let node: unknown = document.contents
    let at = 0
    for (const key of path) {
      if (!isMap(node)) break
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      if (!isPair(pair)) break
      if (isScalar(pair.key)) at = pair.key.range?.[0] ?? at
      node = pair.value
    }
    return line(at)
  }
  try {
    return { kind: 'data', data: document.toJS({ maxAliasCount: 20 }) as unknown, lineOf }
  } catch (thrown) {
    return {
      kind: 'fault',
      line: 1,
      message: firstLine(thrown instanceof Error ? thrown.message : String(thrown)),
    }
  }
}

const firstLine = (message: string): string => message.split('\n')[0] ?? message
