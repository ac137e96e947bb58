import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Span } from '../../../lib/text/span'

/** Somebody's words as annotators marked them; spans of the raw text, several where words of others stand between. */
export type Attribution = { readonly content: readonly Span[]; readonly source: readonly Span[] }

/** One article of the corpus with what its annotators marked. */
export type AnnotatedArticle = {
  readonly id: string
  readonly text: string
  readonly attributions: readonly Attribution[]
  /** Parts that are no news text (tables, menus), where nothing is judged. */
  readonly discard: readonly Span[]
}

/**
 * The articles of FOLDER/text/<id>.txt with their annotations FOLDER/attributions/<id>_<annotator>.ann, in order of
 * ids. Where several people annotated an article the first of them counts, by name.
 */
export function readAttributions(folder: string): readonly AnnotatedArticle[] {
  const [texts, marked] = [path.join(folder, 'text'), path.join(folder, 'attributions')]
  if (!existsSync(texts) || !existsSync(marked)) return []
  const byArticle = new Map<string, string>()
  for (const file of readdirSync(marked).sort()) {
    const id = file.replace(/_[^_]*\.ann$/u, '')
    if (!byArticle.has(id)) byArticle.set(id, path.join(marked, file))
  }
  return readdirSync(texts)
    .sort()
    .flatMap((file) => {
      const id = file.replace(/\.txt$/u, '')
      const annotations = byArticle.get(id)
      if (annotations === undefined) return []
      const text = readFileSync(path.join(texts, file), 'utf8')
      return [{ id, text, ...parseStandoff(readFileSync(annotations, 'utf8'), codeUnits(text)) }]
    })
}

/** For every code point of a text where it starts in UTF-16 units, and where the text ends. */
function codeUnits(text: string): readonly number[] {
  const starts: number[] = []
  let at = 0
  for (const point of text) {
    starts.push(at)
    at += point.length
  }
  return [...starts, at]
}

/** Reads brat's standoff: lines "T1 ⇥ Source 10 14;20 22 ⇥ …" for spans, "E1 ⇥ Attribution:T2 Source:T1 …" for what ties them. */
function parseStandoff(file: string, units: readonly number[]): Omit<AnnotatedArticle, 'id' | 'text'> {
  const spans = new Map<string, readonly Span[]>()
  const discard: Span[] = []
  const attributions: Attribution[] = []
  const lines = file.split('\n').map((line) => line.replace(/\r$/u, '').split('\t'))
  for (const [name, ties = ''] of lines) {
    if (name === undefined || !/^T\d+$/u.test(name)) continue
    const [kind, ...rest] = ties.split(' ')
    const found = rest
      .join(' ')
      .split(';')
      .map((pair) => {
        const [start = 0, end = 0] = pair.split(' ').map((n) => units[Number(n)] ?? 0)
        return { start, end }
      })
    spans.set(
      name,
      found.sort((a, b) => a.start - b.start),
    )
    if (kind === 'Discard') discard.push(...found)
  }
  for (const [name, ties = ''] of lines) {
    if (name === undefined || !/^E\d+$/u.test(name)) continue
    const pairs = ties.split(' ').map((tie) => tie.split(':'))
    const of = (...roles: readonly string[]): readonly Span[] =>
      pairs
        .flatMap(([role = '', span = '']) => (roles.includes(role) ? (spans.get(span) ?? []) : []))
        .sort((a, b) => a.start - b.start)
    const content = of('Content', 'Content2')
    if (content.length > 0) attributions.push({ content, source: of('Source') })
  }
  return { attributions, discard }
}
