import { describe, expect, test } from 'vitest'
import { areInOneForm, areNewsSynonyms, areSynonyms, foldedWord } from '@/lib/text/are-synonyms'
import { isInflected, isMisinflected } from '@/lib/text/is-inflected'
import { isMistyped, isRespelled, isSlip } from '@/lib/ledger/is-respelled'
import { readTokens } from '@/lib/ledger/wording-token'

describe('two words', () => {
  test.each([
    ['news', 'jails', 'prison', true],
    ['news', 'said', 'states', true],
    ['news', 'lawmakers', 'legislators', true],
    ['news', 'lawmakers', 'legislation', false],
    ['news', 'mayor', 'clerk', false],
    ['news', 'injured', 'killed', false],
    ['any', 'purchase', 'buy', true],
    ['any', 'bridge', 'dam', false],
  ])('%s synonyms: %s and %s: %s', (list, one, other, is) => {
    const [a, b] = [one, other].map((word) => readTokens(word)[0])
    const areAlike = (x = a, y = b): boolean =>
      x !== undefined &&
      y !== undefined &&
      (list === 'news' ? areNewsSynonyms(x, y) : areSynonyms(x.stem, y.stem))
    expect([areAlike(), areAlike(b, a)]).toEqual([is, is])
  })

  test.each([
    ['reports', 'accounts', true],
    ['began', 'started', true],
    ['kids', 'children', true],
    ['police', 'officers', true],
    ['report', 'accounts', false],
    ['trying', 'attempts', false],
    ['person', 'people', false],
    ['police', 'officer', false],
  ])('news synonyms in one form: %s and %s: %s', (one, other, is) => {
    const [a, b] = [foldedWord(one), foldedWord(other)]
    expect(areNewsSynonyms(a, b)).toBe(true)
    expect([areInOneForm(a, b), areInOneForm(b, a)]).toEqual([is, is])
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
    ['refused', 'refuss', true],
    ['occurred', 'occurres', true],
    ['added', 'address', false],
    ['plan', 'planned', false],
  ])('one verb, inflected by a careless hand: %s and %s: %s', (a, b, is) => {
    expect([isMisinflected(a, b), isMisinflected(b, a)]).toEqual([is, is])
  })

  test.each([
    ['fired', 'fried', true],
    ['being', 'bring', true],
    ['north', 'south', false],
    ['not', 'now', false],
  ])('perhaps mistyped: %s and %s: %s', (a, b, is) => {
    expect([isMistyped(a, b), isMistyped(b, a)]).toEqual([is, is])
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

  test.each(Object.getOwnPropertyNames(Object.prototype))(
    'a word that every object knows is a word like others: %s',
    (word) => {
      const plain = readTokens('The builder spoke.').map(({ kind }) => kind)
      const tokens = readTokens(`The ${word.replaceAll('_', '').toLowerCase()} spoke.`)
      expect(tokens.map(({ kind }) => kind)).toEqual(plain)
      expect(tokens.every(({ fold }) => typeof fold === 'string')).toBe(true)
    },
  )
})
