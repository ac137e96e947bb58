import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nestMarks, type MarkNode } from '@/lib/views/nest-marks'
import type { Span } from '@/lib/text/span'

type Mark = Span & { readonly name: string }
const mark = (name: string, start: number, end: number): Mark => ({ name, start, end })

const draw = (nodes: readonly MarkNode<Mark>[], text: string): string =>
  nodes
    .map((node) =>
      node.kind === 'text'
        ? text.slice(node.start, node.end)
        : `${node.first ? '<' : '~'}${node.mark.name}:${draw(node.children, text)}${node.last ? '>' : '~'}`,
    )
    .join('')

describe('marks are nested as HTML must have them', () => {
  test.each([
    ['none', [], 'one two three'],
    ['one', [mark('a', 4, 7)], 'one <a:two> three'],
    ['inner in outer', [mark('b', 4, 7), mark('a', 0, 7)], '<a:one <b:two>> three'],
    ['overlapping', [mark('a', 0, 7), mark('b', 4, 13)], '<a:one <b:two~>~b: three>'],
    ['side by side', [mark('a', 0, 3), mark('b', 3, 7)], '<a:one><b: two> three'],
    ['the same stretch twice', [mark('a', 0, 3), mark('b', 0, 3)], '<a:<b:one>> two three'],
    ['reaching beyond the block', [mark('a', -5, 3), mark('b', 8, 40)], '~a:one> two <b:three~'],
    ['empty, or elsewhere', [mark('a', 3, 3), mark('b', 20, 30)], 'one two three'],
  ])('%s', (_, marks, drawn) => {
    expect(draw(nestMarks({ start: 0, end: 13 }, marks), 'one two three')).toBe(drawn)
  })

  test('the leaves joined are the block, each character once, and every mark covers its own stretch', () => {
    const span = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const text = 'abcdefghijklmnopqrstuvwxyz0123456789ABCD'
        const marks = spans.map((s, i) => mark(String(i), s.start, s.end))
        const leaves: string[] = []
        const covered = new Map<string, number>()
        const walk = (nodes: readonly MarkNode<Mark>[]) => {
          for (const node of nodes)
            if (node.kind === 'text') leaves.push(text.slice(node.start, node.end))
            else {
              covered.set(node.mark.name, (covered.get(node.mark.name) ?? 0) + node.end - node.start)
              walk(node.children)
            }
        }
        walk(nestMarks({ start: 0, end: text.length }, marks))
        expect(leaves.join('')).toBe(text)
        for (const m of marks) expect(covered.get(m.name) ?? 0).toBe(m.end - m.start)
      }),
    )
  })
})
