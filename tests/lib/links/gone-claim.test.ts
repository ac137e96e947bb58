import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { goneClaimFile } from '@/lib/links/share/gone-claim-file'
import { goneEmbedPage } from '@/lib/links/share/gone-embed-page'
import type { GoneClaim } from '@/lib/links/share/gone-claim'

const claimOf = (text: string): GoneClaim => ({
  id: 'c1',
  was: text,
  source: text,
  first: '2031-02-12',
  last: '2031-02-13',
  gone: '2031-02-14',
  url: 'https://s.example/events/fire/claims/c1',
  event: { title: text, url: 'https://s.example/events/fire' },
})

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('<script>', '"><img src=x onerror=y>', '@article{', '}', '&', '</del>'),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(''))

describe('what hung on a claim that is gone', () => {
  test('its frame shows its words, struck out, whose they were, and where to read on', () => {
    const page = goneEmbedPage(claimOf('The dam broke.'))
    expect(page).toContain('<del>The dam broke.</del>')
    expect(page).toContain('href="https://s.example/events/fire/claims/c1"')
    expect(page).toContain('14 February 2031')
  })

  test('its JSON says so and holds its words', () =>
    expect(JSON.parse(goneClaimFile('application/json', claimOf('The dam broke.')))).toMatchObject({
      error:
        'Nobody tells this claim any more: The dam broke. had these words from 2031-02-12 and no longer on 2031-02-14.',
      was: 'The dam broke.',
      url: 'https://s.example/events/fire/claims/c1',
    }))

  test('nothing in it is markup, or an entry of BibTeX', () =>
    fc.assert(
      fc.property(hostile, (text) => {
        const tags = /<[a-z]+/gu
        expect(goneEmbedPage(claimOf(text)).match(tags)).toEqual(goneEmbedPage(claimOf('a')).match(tags))
        expect(goneClaimFile('application/x-bibtex', claimOf(text))).not.toContain('@')
        expect(JSON.parse(goneClaimFile('application/ld+json', claimOf(text))).was).toBe(text)
      }),
    ))
})
