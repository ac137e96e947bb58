import { fixedHeaders } from './security-headers'

/**
 * An exported page with its policy inside, before the first thing that a policy rules over. The declaration
 * of the character set stays first: browsers look for it in the first 1024 bytes only.
 *
 * Throws when the page has no such declaration at its start, as the framework writes it.
 */
export function insertPolicy(html: string, policy: string): string {
  const start = /^<!DOCTYPE html>(?:<!--[^>]*-->)?<html[^>]*><head><meta charSet="utf-8"\/>/i.exec(html)?.[0]
  if (!start) throw new Error(`an exported page does not start as expected: ${html.slice(0, 120)}`)
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`
  return start + meta + html.slice(start.length)
}

/** Everything but what is made for other sites' frames: a rule of `_headers` cannot be taken back by a later one. */
const unframed = ['/', '/api/*', '/events/*', '/method/*', '/offline/*', '/page/*', '/search/*']

/**
 * The `_headers` file of a static export, which several hosts read: what a page cannot say about itself. The
 * policy's other half stands in the pages; a browser keeps to both.
 */
export function exportedHeaders(): string {
  const fixed = fixedHeaders.map(([name, value]) => `  ${name}: ${value}`)
  const framing = ['  X-Frame-Options: DENY', "  Content-Security-Policy: frame-ancestors 'none'"]
  // Their files' names end in nothing that tells a host what they are.
  const data = ['/api/events/*', '  Content-Type: application/json']
  return ['/*', ...fixed, ...unframed.flatMap((path) => [path, ...framing]), ...data, ''].join('\n')
}
