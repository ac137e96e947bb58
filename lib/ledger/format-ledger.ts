import type { Ledger } from './ledger'
import { articleLine, claimLine, linkLine } from './ledger-lines'

/** The version of the file's form. A program that knows only lower ones must not touch the file. */
export const LEDGER_SCHEMA = 2

/**
 * A ledger as the text of `links.json`: JSON with one line for each article, link and claim, each list sorted by id, so
 * that a change shows as the lines that changed and two branches merge line by line. Fields stand in the order of
 * `ledger-lines.ts`, whoever made the entry: what has not changed is written the same.
 */
export const formatLedger = ({ articles, links, claims }: Ledger): string =>
  `{"schema":${LEDGER_SCHEMA},"articles":[${linesOf(articles, ARTICLE_FIELDS)}],"links":[${linesOf(links, LINK_FIELDS)}],"claims":[${linesOf(claims, CLAIM_FIELDS)}]}\n`

const ARTICLE_FIELDS = [
  ...Object.keys(articleLine.shape),
  ...Object.keys(articleLine.shape.versions.element.shape),
]
const LINK_FIELDS = Object.keys(linkLine.shape)
const CLAIM_FIELDS = Object.keys(claimLine.shape)

const linesOf = (list: readonly { readonly id: string }[], fields: string[]): string =>
  list.length === 0
    ? ''
    : `\n${[...list]
        .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
        .map((line) => JSON.stringify(line, fields))
        .join(',\n')}\n`
