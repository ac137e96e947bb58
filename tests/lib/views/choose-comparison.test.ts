import { expect, test } from 'vitest'
import { chooseComparison, standsIn } from '@/lib/views/choose-comparison'
import { buildSources } from '@/lib/views/source'
import { buildClaimView } from '@/lib/views/claim-view'
import { analysis } from './harbour'

const [a, b, c] = buildSources(analysis)
const all = [a, b, c].flatMap((source) => source ?? [])
const says = (article: string, value: string) => ({ article, value })

test.each([
  ['nobody', [], [], null, null],
  ['one teller', all.slice(1, 2), [], null, null],
  ['two tellers', all.slice(1), [], null, 'BC'],
  ['three: the first two', all, [], null, 'AB'],
  ['two who contradict each other', all, [says('echo', '6'), says('times', '9')], null, 'BC'],
  [
    'two of whom three contradict',
    all,
    [says('post', '6'), says('echo', '6'), says('times', '9')],
    null,
    'AC',
  ],
  ['the article at hand', all, [], 'times', 'AC'],
  ['the article at hand and its contradiction', all, [says('times', '9'), says('echo', '6')], 'times', 'BC'],
  ['an article at hand that does not tell it', all, [], 'nobody', 'AB'],
])('%s', (_, tellers, stands, own, letters) => {
  const pair = chooseComparison(tellers, stands, own)
  expect(pair && pair.map((source) => source.letter).join('')).toBe(letters)
})

test('two who say the same in other words do not contradict each other', () => {
  const claim = analysis.claims.find(({ id }) => id === 'c-length')
  if (!claim) throw new Error('the fixture has the claim')
  const [conflict] = claim.conflicts
  const [post, echo] = conflict?.values ?? []
  if (!conflict || !post || !echo) throw new Error('the fixture has the contradiction')
  const values = [post, { ...post, article: 'echo', text: 'Nine hours' }, { ...echo, article: 'times' }]
  const view = buildClaimView(analysis, { ...claim, conflicts: [{ ...conflict, values }] })
  expect(chooseComparison(all, standsIn(view))?.map((source) => source.letter)).toEqual(['A', 'C'])
})
