import { recordPassages } from '../../../lib/ledger/record-passages'
import type { Link } from '../../../lib/ledger/ledger'
import type { Locator } from './locators'
import type { Reading } from './truth'

/** Ours: the ledger as it is after each reading. */
export function openLedgerLocator(first: Reading): Locator {
  const textsOf = (list: Reading['passages']) => list.map(({ text }) => text)
  const day = '2031-01-01'
  const start = recordPassages('a', [], first.joined, day, () => false)
  let links: readonly Link[] = start.links
  return {
    name: 'ledger',
    follow: (reading) => {
      const aside = new Set(textsOf(reading.others))
      links = recordPassages(
        'a',
        links,
        reading.joined,
        day,
        () => false,
        (text) => aside.has(text),
      ).links
      const byId = new Map(links.map((link) => [link.id, link]))
      return start.ids.map((id) => {
        const link = byId.get(id)
        if (!link || link.state === 'removed') return null
        const isAt = ({ text }: { readonly text: string }) => text === link.text
        const passage = reading.passages[link.place]
        return (passage && isAt(passage) ? passage : reading.others.find(isAt)) ?? null
      })
    },
  }
}
