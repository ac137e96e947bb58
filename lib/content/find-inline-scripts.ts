import { parseHTML } from 'linkedom'

/**
 * Returned by `findInlineScripts`, read by the seal command. `scripts` are the texts of the inline scripts
 * that a browser would run, in document order; `faults` says in words what the page holds that no policy of
 * ours lets through, and is empty for a good page.
 */
export type InlineScripts = { readonly scripts: readonly string[]; readonly faults: readonly string[] }

/**
 * The inline scripts of a built page, for its Content-Security-Policy.
 *
 * A policy made by hashing whatever the page holds would bless a script that came in with an article, should
 * the escaping ever fail. So only the framework's own are taken: calls that hand over data, which is checked
 * to be JSON and nothing else. Any other inline script is a fault, and so are inline styles and event
 * handlers, which the policy would block in the browser. `[]` and no faults for a page without any.
 *
 * `<script>self.__next_f.push([1,"a"])</script>` → that script; `<script>alert(1)</script>` → a fault
 */
export function findInlineScripts(html: string): InlineScripts {
  const { document } = parseHTML(html)
  const scripts: string[] = []
  const faults: string[] = []
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName
    if (name === 'style') faults.push('a <style> element')
    if (name === 'script' && !element.hasAttribute('src') && !isData(element.getAttribute('type'))) {
      const text = element.textContent ?? ''
      if (isFrameworkCall(text)) scripts.push(text)
      else faults.push(`an inline script that is not the framework’s: ${text.slice(0, 60)}`)
    }
    faults.push(...findFaultyAttributes(element))
  }
  return { scripts, faults }
}

/** Blocks of these types are read, not run. An unknown type is taken to run: then it is a fault at worst. */
const dataTypes = ['application/ld+json', 'application/json']

function isData(type: string | null): boolean {
  return dataTypes.includes((type ?? '').trim().toLowerCase())
}

/**
 * What Next writes into a prerendered page, each time with one JSON value as its argument: the page's
 * server-rendered data, and the list of files to start with. `rest` is what follows the value.
 */
const frameworkCalls = [
  { start: '(self.__next_f=self.__next_f||[]).push(', rest: ')' },
  { start: 'self.__next_f.push(', rest: ')' },
  { start: '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(', rest: ');' },
]

function isFrameworkCall(script: string): boolean {
  return frameworkCalls.some(
    ({ start, rest }) =>
      script.startsWith(start) && script.endsWith(rest) && isJson(script.slice(start.length, -rest.length)),
  )
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function findFaultyAttributes(element: Element): string[] {
  const faults: string[] = []
  for (const { name, value } of element.attributes) {
    const place = `on <${element.localName}>`
    if (name === 'style') faults.push(`a style attribute ${place}: ${value.slice(0, 60)}`)
    if (/^on/i.test(name)) faults.push(`the event handler ${name} ${place}`)
    if (name === 'srcdoc') faults.push(`a srcdoc document ${place}`)
    if (isScriptAddress(value)) faults.push(`a javascript: address ${place}`)
  }
  return faults
}

/** Browsers skip blanks and control characters here: `java\nscript:` runs too. */
function isScriptAddress(value: string): boolean {
  const start = [...value.slice(0, 200)].filter((character) => character > ' ').join('')
  return start.toLowerCase().startsWith('javascript:')
}
