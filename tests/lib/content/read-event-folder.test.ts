import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { MOST_BYTES } from '../../../lib/content/decode-text'
import { sayProblem } from '../../../lib/content/problem'
import { readEventFolder } from '../../../lib/content/read-event-folder'
import { BAY, folderWith, HARBOUR } from './event-on-disk'

const read = (folder: string) => readEventFolder('harbour-vote', join(folder, 'raw'), folder)

describe('an event on disk', () => {
  test('articles by id, facts from event.yaml', async () => {
    const folder = folderWith({
      'raw/b.txt': BAY,
      'raw/a.md': `---\ndate: 2031-02-13\n---\n${HARBOUR}`,
      'raw/.hidden.md': HARBOUR,
      'raw/notes.pdf': 'x',
      'event.yaml':
        'title: Harbour vote\nplace: Bay City\nsources:\n  b: { name: Bay News }\n  a.md: { name: Harbour Post }\n',
    })
    mkdirSync(join(folder, 'raw/more.txt'))
    const { facts, articles, problems } = await read(folder)
    expect(facts).toEqual({
      id: 'harbour-vote',
      title: 'Harbour vote',
      date: '2031-02-13',
      place: 'Bay City',
    })
    expect(articles.map(({ article }) => [article.id, article.source])).toEqual([
      ['a', 'Harbour Post'],
      ['b', 'Bay News'],
    ])
    expect(problems).toEqual([])
  })

  test('without event.yaml', async () => {
    const { facts, articles } = await read(folderWith({ 'raw/a.txt': HARBOUR }))
    expect(facts).toEqual({ id: 'harbour-vote', title: 'harbour-vote', date: null, place: null })
    expect(articles[0]?.article.source).toBe('a')
  })

  test('one bad file never takes the others with it', async () => {
    const folder = folderWith({
      'raw/a.txt': HARBOUR,
      'raw/A.md': BAY,
      'raw/bad.txt': Buffer.from([0x61, 0x0a, 0xff]),
      'raw/big.txt': new Uint8Array(MOST_BYTES + 1),
      'raw/empty.txt': '',
      'event.yaml': 'sources:\n  aa: { name: Harbour Post }\n',
    })
    const { articles, problems } = await read(folder)
    expect(articles.map(({ raw }) => raw)).toEqual(['A.md'])
    expect(problems.map((problem) => [problem.kind, sayProblem(problem)])).toEqual([
      [
        'unreadable',
        'a.txt: expected a name of its own, whatever its ending, found the name of "A.md". Rename one of the two.',
      ],
      [
        'unreadable',
        'bad.txt:2: expected UTF-8 text, found bytes that are not UTF-8. Save the file again as UTF-8.',
      ],
      [
        'unreadable',
        'big.txt: expected a file of at most 5000000 bytes, found 5000001 bytes. Keep the article and take out the rest.',
      ],
      [
        'unreadable',
        'empty.txt: expected the text of an article, found none. Paste the text into the file, or remove the file.',
      ],
      [
        'noticed',
        'event.yaml: sources.aa: expected an article\'s file name, found "aa". Remove the lines, or correct the name.',
      ],
    ])
  })

  test('the hash follows what was read and nothing else', async () => {
    const files = { 'raw/a.txt': HARBOUR, 'raw/b.txt': BAY }
    const [one, same, edited, renamed, titled] = await Promise.all([
      read(folderWith(files)),
      read(folderWith({ ...files, 'raw/.note.md': 'x', 'articles/a.mdx': 'x' })),
      read(folderWith({ ...files, 'raw/a.txt': `${HARBOUR} ` })),
      read(folderWith({ 'raw/a.txt': HARBOUR, 'raw/c.txt': BAY })),
      read(folderWith({ ...files, 'event.yaml': 'title: x' })),
    ])
    expect(same.hash).toBe(one.hash)
    expect(new Set([one, edited, renamed, titled].map(({ hash }) => hash)).size).toBe(4)
  })
})
