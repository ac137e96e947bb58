import { describe, expect, test } from 'vitest'
import { areNewsSynonyms, areSynonyms } from '@/lib/ledger/are-synonyms'
import { isInflected } from '@/lib/ledger/is-inflected'
import { isRespelled, isSlip } from '@/lib/ledger/is-respelled'

describe('two words', () => {
  test.each([
    ['news', 'jail', 'prison', true],
    ['news', 'say', 'state', true],
    ['news', 'mayor', 'clerk', false],
    ['news', 'injur', 'kill', false],
    ['any', 'purchas', 'bui', true],
    ['any', 'bridg', 'dam', false],
  ])('%s synonyms: %s and %s: %s', (list, a, b, is) => {
    expect((list === 'news' ? areNewsSynonyms : areSynonyms)(a, b)).toBe(is)
    expect((list === 'news' ? areNewsSynonyms : areSynonyms)(b, a)).toBe(is)
  })

  test.each([
    ['votes', 'voted', true],
    ['planned', 'plan', true],
    ['tried', 'tries', true],
    ['took', 'taken', true],
    ['immigrants', 'immigration', false],
    ['nation', 'national', false],
  ])('one inflected: %s and %s: %s', (a, b, is) => {
    expect(isInflected(a, b)).toBe(is)
    expect(isInflected(b, a)).toBe(is)
  })

  test.each([
    ['lidnqvist', 'lindqvist', true, true],
    ['phillip', 'philip', true, true],
    ['norlund', 'norland', true, false],
    ['police', 'policy', false, false],
    ['moreau', 'marlow', false, false],
  ])('respelled: %s and %s: %s, by a slip: %s', (a, b, respelled, slip) => {
    expect(isRespelled(a, b)).toBe(respelled)
    expect([isSlip(a, b), isSlip(b, a)]).toEqual([slip, slip])
  })
})
