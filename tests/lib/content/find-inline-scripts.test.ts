import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findInlineScripts } from '../../../lib/content/find-inline-scripts'

const push = 'self.__next_f.push([1,"a:\\"$Sreact\\"\\n"])'
const first = '(self.__next_f=self.__next_f||[]).push([0])'
const files =
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a.js"],"runtimeModuleIds":[7]});'

const good: readonly { readonly name: string; readonly html: string; readonly scripts: readonly string[] }[] =
  [
    { name: 'nothing at all', html: '', scripts: [] },
    { name: 'the framework’s three calls', html: wrap(files, first, push), scripts: [files, first, push] },
    { name: 'the same call twice', html: wrap(push, push), scripts: [push, push] },
    { name: 'a script with a file', html: '<script src="/a.js" async=""></script>', scripts: [] },
    {
      name: 'data for search engines',
      html: '<script type="application/ld+json">{"a":1}</script>',
      scripts: [],
    },
    {
      name: 'a script in a comment',
      html: `<p><!-- <script>alert(1)</script> --></p>${wrap(push)}`,
      scripts: [push],
    },
    { name: 'a script as words', html: '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>', scripts: [] },
    { name: 'a script in a title', html: '<title><script>alert(1)</script></title>', scripts: [] },
    { name: 'an address that only speaks of scripts', html: '<a href="/javascript:x">x</a>', scripts: [] },
  ]

const bad: readonly { readonly name: string; readonly html: string; readonly fault: RegExp }[] = [
  { name: 'another script', html: wrap('alert(1)'), fault: /not the framework.*alert/ },
  { name: 'code before the call', html: wrap(`alert(1);${push}`), fault: /not the framework/ },
  { name: 'code after the call', html: wrap(`${push};alert(1)`), fault: /not the framework/ },
  { name: 'code inside the call', html: wrap('self.__next_f.push(alert(1))'), fault: /not the framework/ },
  { name: 'code between two calls', html: wrap(`${push};alert(1);${push}`), fault: /not the framework/ },
  {
    name: 'a script that ends early',
    html: `<script>${first}</script ><script>alert(1)</script>`,
    fault: /alert/,
  },
  { name: 'capitals', html: '<SCRIPT>alert(1)</SCRIPT>', fault: /not the framework/ },
  { name: 'a script in a picture', html: '<svg><script>alert(1)</script></svg>', fault: /not the framework/ },
  { name: 'a module', html: '<script type="module">alert(1)</script>', fault: /not the framework/ },
  { name: 'an unknown type', html: '<script type="text/x">alert(1)</script>', fault: /not the framework/ },
  { name: 'a handler', html: '<img src="x" onerror="alert(1)">', fault: /handler onerror on <img>/ },
  { name: 'a handler behind a slash', html: '<svg/onload=alert(1)>', fault: /handler onload on <svg>/ },
  { name: 'a style attribute', html: '<p style="color:red">x</p>', fault: /style attribute on <p>/ },
  { name: 'a style element', html: '<style>p{}</style>', fault: /<style> element/ },
  {
    name: 'a javascript address',
    html: '<a href="javascript:alert(1)">x</a>',
    fault: /javascript: address on <a>/,
  },
  {
    name: 'one with a tab in it',
    html: '<a href=" java\tscript:alert(1)">x</a>',
    fault: /javascript: address/,
  },
  { name: 'a document in an attribute', html: '<iframe srcdoc="x"></iframe>', fault: /srcdoc/ },
]

describe('findInlineScripts', () => {
  test.each(good)('takes $name', ({ html, scripts }) => {
    expect(findInlineScripts(html)).toEqual({ scripts, faults: [] })
  })

  test.each(bad)('refuses $name', ({ html, fault }) => {
    expect(findInlineScripts(html).faults.join('\n')).toMatch(fault)
  })

  test('never takes a script that is more than data handed over', () => {
    const piece = fc.constantFrom(
      '<script>',
      '</script>',
      push,
      first,
      'alert(1)',
      ';',
      '"',
      '<!--',
      '-->',
      '<p>',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const { scripts } = findInlineScripts(pieces.join(''))
        expect(scripts.filter((script) => script !== push && script !== first)).toEqual([])
      }),
    )
  })
})

function wrap(...scripts: string[]) {
  return `<html><body>${scripts.map((script) => `<script>${script}</script>`).join('')}</body></html>`
}
