import { expect, test } from 'vitest'
import { surroundings } from '@/lib/views/surroundings'

const body =
  'Dockers walk out\n\nThe port stood still, the union said. It was Monday. Cranes rusted.\n\nNobody came.'

const around = (text: string) => {
  const start = body.indexOf(text)
  return surroundings(body, { start, end: start + text.length })
}

test.each([
  ['within a sentence, the rest of it', 'the union said', 'The port stood still, ', '.'],
  [
    'a whole sentence, the ones beside it',
    'It was Monday.',
    'The port stood still, the union said. ',
    ' Cranes rusted.',
  ],
  [
    'at a paragraph’s start, what stands above, apart',
    'The port stood still',
    'Dockers walk out\n',
    ', the union said.',
  ],
  ['at a paragraph’s end, what stands below, apart', 'Cranes rusted.', 'It was Monday. ', '\nNobody came.'],
  ['at the ends of the article, nothing', body, '', ''],
])('%s', (_, text, before, after) => {
  expect(around(text)).toEqual({ before, after })
})
