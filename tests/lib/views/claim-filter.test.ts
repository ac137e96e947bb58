import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  buildClaimFacets,
  countStandings,
  foldWords,
  isFiltering,
  matchesFilter,
  parseClaimFilter,
} from '@/lib/views/claim-filter'
import { buildClaimWords } from '@/lib/views/claim-words'
import { analysis, mention } from './harbour'

const facets = buildClaimFacets(analysis)

const others = buildClaimWords(analysis)

/** The ids of the claims that an address shows. */
const shown = (search: string) =>
  analysis.claims
    .filter((claim) => {
      const own = facets.get(claim.id)
      const words = [...foldWords(claim.text), ...(others[claim.id]?.split(' ') ?? [])]
      return own && matchesFilter(own, words, parseClaimFilter(search))
    })
    .map((claim) => claim.id)

describe('an address shows', () => {
  test.each([
    ['all', '', ['c-fish', 'c-length', 'c-walkout']],
    ['what several tell alike', '?show=agreed', ['c-walkout']],
    ['where they differ', '?show=differ', ['c-length']],
    ['what one source alone tells', '?show=alone', ['c-fish']],
    ['what a source tells', '?teller=times', ['c-fish', 'c-walkout']],
    ['nothing of a source that there is not', '?teller=nobody', []],
    ['all of both', '?teller=times&show=alone', ['c-fish']],
    ['a word, whatever its case', '?text=DOCKERS', ['c-walkout']],
    ['the beginning of a word', '?text=dock', ['c-walkout']],
    ['several words, in any order', '?text=dawn+dockers', ['c-walkout']],
    ['a word that only another source’s wording has', '?text=saturday', ['c-walkout']],
    ['words of two wordings', '?text=port+nine', ['c-length']],
    ['not the middle of a word', '?text=ockers', []],
    ['nobody’s words', '?speaker=p-lind', []],
    ['all, where the standing is none', '?show=everything', ['c-fish', 'c-length', 'c-walkout']],
    ['all, where nothing is asked for', '?show=&teller=&text=+', ['c-fish', 'c-length', 'c-walkout']],
  ])('%s', (_, search, ids) => expect(shown(search)).toEqual(ids))
})

test('a claim in which somebody is quoted has the speaker', () => {
  const told = mention('post', '“We will be back,” said Ada Lind.')
  const [fish] = analysis.claims
  if (!fish) throw new Error('the fixture has claims')
  const claims = [{ ...fish, text: told.text, mentions: [told] }]
  expect(buildClaimFacets({ ...analysis, claims }).get(fish.id)?.speakers).toEqual(['p-lind'])
})

test('the standings are counted', () => {
  expect(countStandings(facets)).toEqual({ all: 3, agreed: 1, differ: 1, alone: 1 })
})

test('whatever the address, it is read, and one that asks for nothing hides nothing', () => {
  fc.assert(
    fc.property(fc.string(), (search) => {
      const filter = parseClaimFilter(search)
      if (!isFiltering(filter)) expect(shown(search)).toHaveLength(3)
    }),
  )
})

test('the words of other wordings stand once, without those shown, and not at all for what one source tells', () => {
  expect(others).toEqual({ 'c-walkout': 'the on saturday', 'c-length': 'it six port said' })
})
