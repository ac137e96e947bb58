import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { splitFrontMatter } from '../../../lib/content/split-front-matter'

const split = (text: string) => splitFrontMatter('a.md', text)

describe('front matter', () => {
  test('is parted from the text', () => {
    expect(split('---\ntitle: "Harbour: a vote"\ndate: 2031-02-12\n---\n\nShips left.\n')).toMatchObject({
      kind: 'split',
      data: { title: 'Harbour: a vote', date: '2031-02-12' },
      content: '\nShips left.\n',
    })
  })

  test.each([
    ['none', 'Ships left.'],
    ['a rule at the top', '---\nShips left.\n---\nMore ships.'],
    ['a rule that is never followed by another', '---\n\nShips left.'],
    ['a longer rule', '----\ntitle: x\n----\n'],
    ['a name after the rule', '---js\nShips left.'],
    ['nothing', ''],
    ['not at the top', 'Ships left.\n---\ntitle: x\n---\n'],
  ])('%s: the text stays whole', (_, text) => {
    expect(split(text)).toMatchObject({ kind: 'split', data: {}, content: text })
  })

  test('an empty block', () => {
    expect(split('---\n---\nShips left.')).toMatchObject({ kind: 'split', data: {}, content: 'Ships left.' })
  })

  test('knows the line of each key', () => {
    const parsed = split('---\n# a note\ntitle: x\ndate: soon\n---\n')
    expect(parsed.kind === 'split' && parsed.lineOf(['date'])).toBe(4)
  })

  test.each([
    ['not closed', '---\ntitle: x\n\nShips left.', 1],
    ['not YAML', '---\ntitle: "x\n---\nShips left.', 2],
    ['a key twice', '---\ntitle: x\ntitle: y\n---\n', 3],
    ['in another language', '---json\n{"title": "x"}\n---\nShips left.', 1],
  ])('%s: a problem with its line', (_, text, line) => {
    const parsed = split(text)
    expect(parsed.kind === 'problem' && parsed.problem).toMatchObject({
      file: 'a.md',
      line,
      kind: 'unreadable',
    })
  })

  test('a value that grows without end is refused, not computed', () => {
    const levels = Array.from(
      { length: 30 },
      (_, i) => `a${i}: &a${i} [${i > 0 ? `*a${i - 1}, *a${i - 1}` : 'x'}]`,
    )
    expect(split(`---\n${levels.join('\n')}\n---\n`).kind).toBe('problem')
  })
})

describe('front matter that is a script', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, 'ran'))

  test.each([['js'], ['javascript'], ['JS'], ['coffee'], ['constructor'], ['toml']])(
    '---%s never runs',
    (language) => {
      const parsed = split(`---${language}\n(globalThis.ran = true, { title: 'x' })\n---\nShips left.`)
      expect(parsed.kind).toBe('problem')
      expect('ran' in globalThis).toBe(false)
    },
  )

  test('nor in YAML’s own tags', () => {
    split('---\ntitle: !!js/function "function () { globalThis.ran = true }"\n---\n')
    expect('ran' in globalThis).toBe(false)
  })

  test('two equal texts are read twice', () => {
    const text = '---\ntitle: x\n---\nShips left.'
    const [first, second] = [split(text), split(text)]
    expect(first.kind === 'split' && second.kind === 'split' && first.data !== second.data).toBe(true)
    expect(second).toMatchObject({ data: { title: 'x' } })
  })
})

test('no text makes it fail', () => {
  const piece = fc.oneof(
    fc.constantFrom('---', '\n', '---\n', 'title: ', '"', '&a ', '*a', '{', '- ', 'js', '#'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      const parsed = split(text)
      if (parsed.kind === 'split') expect(text.endsWith(parsed.content)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
