import { describe, expect, test } from 'vitest'
import { keepClaimNames } from '@/lib/ledger/keep-claim-names'
import type { ClaimLink, Link } from '@/lib/ledger/ledger'

const claim = (id: string, passage: string, more: Partial<ClaimLink> = {}): ClaimLink => ({
  id,
  passage,
  article: 'a',
  text: '',
  first: '2031-01-01',
  last: '2031-01-01',
  gone: null,
  into: null,
  ...more,
})
const link = (id: string, claim: string, state: Link['state'] = 'unchanged'): Link => ({
  id,
  article: 'a',
  state,
  text: id,
  was: id,
  before: '',
  after: '',
  place: 0,
  joint: null,
  within: null,
  claim,
  first: '2031-01-01',
  last: '2031-01-01',
  gone: null,
})

const rows = [
  {
    name: 'each claim keeps its id',
    owned: [['m1'], ['m2']],
    published: [claim('c1', 'm1'), claim('c2', 'm2')],
    links: [link('m1', 'c1'), link('m2', 'c2')],
    names: ['c1', 'c2'],
  },
  {
    name: 'of two that became one the older keeps it, the other is its alias',
    owned: [['m1', 'm2']],
    published: [claim('c1', 'm1', { first: '2031-01-02' }), claim('c2', 'm2')],
    links: [link('m1', 'c1'), link('m2', 'c2')],
    names: ['c2 c1'],
  },
  {
    name: 'of one that became two each passage keeps the id that was named after it',
    owned: [['m1'], ['m2']],
    published: [claim('c1', 'm1'), claim('c2', 'm2', { into: 'c1' })],
    links: [link('m1', 'c1'), link('m2', 'c1')],
    names: ['c1', 'c2'],
  },
  {
    name: 'its own passage gone, it stays with most of the others',
    owned: [['m2', 'm3'], ['m4']],
    published: [claim('c1', 'm1')],
    links: [link('m1', 'c1', 'removed'), link('m2', 'c1'), link('m3', 'c1'), link('m4', 'c1')],
    names: ['c1', 'new'],
  },
  {
    name: 'an alias whose passage is gone goes where the claim goes that took it up',
    owned: [['m1']],
    published: [claim('c1', 'm1'), claim('c2', 'm2', { into: 'c1' })],
    links: [link('m1', 'c1'), link('m2', 'c1', 'removed')],
    names: ['c1 c2'],
  },
  {
    name: 'two that lead to each other and nowhere else are gone',
    owned: [['m3']],
    published: [claim('c1', 'm1', { into: 'c2' }), claim('c2', 'm2', { into: 'c1' })],
    links: [link('m1', 'c1', 'removed'), link('m2', 'c2', 'removed')],
    names: ['new'],
  },
]

describe('what today’s claims are called', () => {
  test.each(rows)('$name', ({ owned, published, links, names }) => {
    const known = new Set(published.map(({ id }) => id))
    const found = keepClaimNames(owned, published, links).names.map(({ id, aliases }) =>
      [known.has(id) ? id : 'new', ...aliases].join(' '),
    )
    expect(found).toEqual(names)
  })
})
