import { describe, expect, test } from 'vitest'
import { mergeFacts, NO_FACTS, parseFacts } from '../../../lib/content/parse-facts'

const parse = (data: unknown) => parseFacts('a.md', data, () => 7)

describe('facts in front matter', () => {
  test('all of them, and keys of others', () => {
    const data = {
      title: ' Harbour\n vote ',
      source: 'www.harbourpost.com',
      url: 'https://harbourpost.com/a',
      author: ['Ada Lee', 'Bo Chen'],
      date: new Date('2031-02-12T10:00:00Z'),
      layout: 'post',
    }
    expect(parse(data)).toEqual({
      facts: {
        title: 'Harbour vote',
        source: 'harbourpost.com',
        url: 'https://harbourpost.com/a',
        author: 'Ada Lee, Bo Chen',
        date: '2031-02-12',
      },
      problems: [],
    })
  })

  test.each([[{}], [{ title: null, date: '' }]])('%j: none', (data) => {
    expect(parse(data)).toEqual({ facts: NO_FACTS, problems: [] })
  })

  test('a number is text', () => expect(parse({ title: 1984 }).facts.title).toBe('1984'))

  test.each([
    ['url', 'javascript:alert(1)'],
    ['date', 'soon'],
    ['title', { a: 1 }],
  ])('a %s that makes no sense is left out and reported with its line', (field, value) => {
    const { facts, problems } = parse({ [field]: value, author: 'Ada Lee' })
    expect(facts).toEqual({ ...NO_FACTS, author: 'Ada Lee' })
    expect(problems).toMatchObject([{ kind: 'noticed', file: 'a.md', line: 7, field }])
  })

  test('front matter that is a list', () =>
    expect(parse(['a']).problems).toMatchObject([{ kind: 'noticed', field: null }]))

  test('the first overrules the second', () => {
    expect(mergeFacts({ ...NO_FACTS, title: 'a' }, { ...NO_FACTS, title: 'b', author: 'c' })).toEqual({
      ...NO_FACTS,
      title: 'a',
      author: 'c',
    })
  })
})
