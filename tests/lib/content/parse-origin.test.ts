import { expect, test } from 'vitest'
import { parseOrigin, parseUrl } from '../../../lib/content/parse-origin'

test.each([
  ['Harbour Post', 'Harbour Post', null],
  ['www.harbourpost.com', 'harbourpost.com', null],
  ['HarbourPost.co.uk/', 'harbourpost.co.uk', null],
  ['https://www.harbourpost.com', 'harbourpost.com', null],
  ['https://news.harbourpost.com/a?b=1', 'news.harbourpost.com', 'https://news.harbourpost.com/a?b=1'],
  ['U.S. Harbour News', 'U.S. Harbour News', null],
  ['v1.2', 'v1.2', null],
])('%s comes from %s', (text, source, url) => expect(parseOrigin(text)).toEqual({ source, url }))

test.each([
  ['javascript:alert(1)'],
  ['//harbourpost.com/a'],
  ['/etc/passwd'],
  ['file:///etc/passwd'],
  ['http://localhost/a'],
  ['https://ada:secret@harbourpost.com/'],
  ['https://harbourpost.com/a b'],
  ['https://harbourpost.com/"onclick="x'],
  [`https://harbourpost.com/${'a'.repeat(3000)}`],
  ['https://'],
  [''],
])('%j is no address that a page may link to', (text) => expect(parseUrl(text)).toBeNull())
