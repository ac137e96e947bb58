import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { splitSentence } from '../../../lib/claims/split-sentence'
import { tagWords } from '../../../lib/text/tag-words'

const partsOf = (text: string) =>
  splitSentence(tagWords(text, { start: 0, end: text.length })).map(({ words, subject }) => ({
    text: text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0),
    subject: subject && text.slice(subject.start, subject.end).trim(),
  }))
const textsOf = (text: string) => partsOf(text).map((part) => part.text)

describe('a sentence that states several things is cut between them', () => {
  test.each([
    [
      'two main clauses',
      'The dam broke on Monday morning, and the mayor said that nobody was hurt.',
      ['The dam broke on Monday morning', 'the mayor said that nobody was hurt.'],
    ],
    [
      'set against each other',
      'The harbour office counted about forty boats, while the coast guard said there were sixty.',
      ['The harbour office counted about forty boats', 'the coast guard said there were sixty.'],
    ],
    [
      'joined without a comma by a subject of its own',
      'The minister closed the northern port at dawn and she promised help for the crews.',
      ['The minister closed the northern port at dawn', 'she promised help for the crews.'],
    ],
    [
      'a semicolon',
      'The ferry sank within twenty minutes of the alarm; most passengers reached the shore in boats.',
      ['The ferry sank within twenty minutes of the alarm', 'most passengers reached the shore in boats.'],
    ],
    [
      'a second thing that was said',
      'Lindqvist said the wall had cracked in spring, and that engineers warned the council twice in April.',
      ['Lindqvist said the wall had cracked in spring', 'engineers warned the council twice in April.'],
    ],
    [
      'before and after',
      'The council dismissed its chief engineer after the wall broke for the second time.',
      ['The council dismissed its chief engineer', 'after the wall broke for the second time.'],
    ],
    [
      'three of them',
      'The council met for nine hours, and the mayor resigned on Tuesday night, but his deputy refused to follow him.',
      [
        'The council met for nine hours',
        'the mayor resigned on Tuesday night',
        'his deputy refused to follow him.',
      ],
    ],
  ])('%s', (_name, text, parts) => expect(textsOf(text)).toEqual(parts))

  test.each([
    [
      'a participle takes the subject',
      'Ada Lindqvist closed the northern port on Friday, saying that the quay could fall.',
      'saying that the quay could fall.',
      'Ada Lindqvist',
    ],
    [
      'a relative clause takes what stands before it',
      'The council thanked the harbour master Jon Vik, who had raised the alarm at dawn.',
      'who had raised the alarm at dawn.',
      'the harbour master Jon Vik',
    ],
  ])('%s', (_name, text, part, subject) => expect(partsOf(text).at(-1)).toEqual({ text: part, subject }))
})

describe('a sentence stays whole', () => {
  test.each([
    ['names in a list', 'The council thanked the divers, the firemen and the harbour master on Sunday.'],
    [
      'one subject with two verbs',
      'The minister closed the port on Friday, and opened it again on Sunday night.',
    ],
    [
      'a clause in the midst of another',
      'The council said the bridge, which had cracked in spring, was closed on Monday.',
    ],
    [
      'what one person is quoted with',
      '“The wall broke on Monday, and the mayor knew it was weak,” Lindqvist said.',
    ],
    ['a quote that goes on', 'The wall broke on Monday, and the mayor knew it was weak,” Lindqvist said.'],
    ['a quote opened and not closed', 'Vik said: "The wall broke on Monday, and the mayor knew it was weak.'],
    ['brackets', 'The council met at noon (it had met at dawn, and it was to meet again) to vote.'],
    ['too little to stand alone', 'The council met for nine hours, and it was late.'],
    [
      'a preposition that looks like a participle',
      'The storm took the roofs of twelve houses, including the old school by the quay.',
    ],
    ['a question told', 'The reporters asked the minister if the port would be open again by Sunday.'],
    ['a purpose', 'The council sent divers to the wall in the night, and boats to bring the crews home.'],
  ])('%s', (_name, text) => expect(textsOf(text)).toEqual([text]))
})

it('gives stretches of the words it was given, in order and apart, whatever they are', () => {
  const piece = fc.constantFrom(
    'the',
    'dam',
    'broke',
    'he',
    'said',
    ',',
    ';',
    'and',
    'which',
    'after',
    'saying',
    '“',
    '”',
    '"',
    '(',
    ')',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
      const text = pieces.join(' ')
      const words = tagWords(text, { start: 0, end: text.length })
      const parts = splitSentence(words)
      expect(parts.length).toBeGreaterThan(0)
      let from = 0
      for (const { words: own } of parts) {
        const at = own.length > 0 ? words.indexOf(own[0]!) : from
        expect(at).toBeGreaterThanOrEqual(from)
        expect(words.slice(at, at + own.length)).toEqual(own)
        from = at + own.length
      }
      expect(from).toBe(words.length)
    }),
  )
})

it('leaves whole what is longer than a sentence can be', () => {
  const text = 'The dam broke on Monday morning, and the mayor said that nobody was hurt, '.repeat(40)
  expect(partsOf(text)).toHaveLength(1)
})
