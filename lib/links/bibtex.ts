import type { CitationItem, CitationName } from './citation-item'

/**
 * The works as a BibTeX file. Whatever a text holds is printed as that text: LaTeX's own characters are written as
 * commands, braces too, as BibTeX counts even those behind a backslash.
 */
export const bibtex = (works: readonly CitationItem[]): string => works.map(entryOf).join('\n')

function entryOf(work: CitationItem): string {
  const isArticle = work.type === 'article-newspaper'
  const [year, month, day] = work.issued?.['date-parts'][0] ?? []
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', work.author ? work.author.map(nameOf).join(' and ') : null],
    ['title', `{${escapeLatex(work.title)}}`],
    [isArticle ? 'journal' : 'howpublished', escapeLatex(work['container-title'])],
    ['year', year === undefined ? null : String(year)],
    ['month', month === undefined ? null : String(month)],
    ['day', day === undefined ? null : String(day)],
    ['url', work.URL.replace(/[\s{}\\]/gu, encodeURIComponent)],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]))
  return `@${isArticle ? 'article' : 'misc'}{${keyOf(work.id)},\n${lines.join('\n')}\n}\n`
}

const keyOf = (id: string): string => id.replace(/[^A-Za-z0-9-]+/gu, '-')

/** Braces keep a body's name in one piece. */
const nameOf = (name: CitationName): string =>
  'literal' in name
    ? `{${escapeLatex(name.literal)}}`
    : `{${escapeLatex(name.family)}}, {${escapeLatex(name.given)}}`

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
}

/** `"50 % of {us}"` → `"50 \% of \textbraceleft{}us\textbraceright{}"`; white space of any kind becomes one space. */
export const escapeLatex = (text: string): string =>
  text

    .replace(/[\s\u0000-\u001F\u007F]+/gu, ' ')
    .replace(/[\\{}~^#$%&_]/gu, (character) => LATEX[character] ?? '')
