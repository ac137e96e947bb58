import type { Ledger } from './ledger'

/** The version of the file's form. A program that knows only lower ones must not touch the file. */
export const LEDGER_SCHEMA = 1

/**
 * A ledger as the text of `links.json`: JSON with one line for each article, link and claim, each list sorted by id, so
 * that a change shows as the lines that changed and two branches merge line by line.
 */
export const formatLedger = ({ articles, links, claims }: Ledger): string =>
  `{"schema":${LEDGER_SCHEMA},"articles":[${linesOf(articles)}],"links":[${linesOf(links)}],"claims":[${linesOf(claims)}]}\n`

const linesOf = (list: readonly { readonly id: string }[]): string =>
  list.length === 0
    ? ''
    : `\n${[...list]
        .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
        .map((line) => JSON.stringify(line))
        .join(',\n')}\n`
