/**
 * What an answer is, as far as its headers go: its path, the hashes of the page's inline scripts (`sha256-…`;
 * null while developing, when the framework evaluates text and no policy is sent), and whether it was asked
 * for over https.
 */
export type Answer = {
  readonly path: string
  readonly scriptHashes: readonly string[] | null
  readonly isSecure: boolean
}

/** A header's name and its value. */
export type Header = readonly [name: string, value: string]

/**
 * The security headers of an answer: the one place that says them, for the server, the static export and the
 * tests.
 *
 * `{ path: '/', scriptHashes: ['sha256-x'], isSecure: false }` → `[['Content-Security-Policy', "default-src
 * 'none'; script-src 'self' 'sha256-x'; …"], ['X-Content-Type-Options', 'nosniff'], …]`
 */
export function securityHeaders({ path, scriptHashes, isSecure }: Answer): Header[] {
  const headers = [...fixedHeaders]
  const mayBeFramed = framedPaths.test(path)
  if (scriptHashes) {
    headers.push(['Content-Security-Policy', buildPolicy(scriptHashes, mayBeFramed ? '*' : "'none'")])
  }
  if (!mayBeFramed) headers.push(['X-Frame-Options', 'DENY'])
  // A year, and not for subdomains, which may belong to somebody else.
  if (isSecure) headers.push(['Strict-Transport-Security', 'max-age=31536000'])
  return headers
}

/** Pages that other sites may show in a frame. Any other page shown in one could be clicked unawares. */
const framedPaths = /^\/embed\//

/** The same for every answer. */
export const fixedHeaders: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  // Which claim somebody reads is not told to the sites that the page links to.
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  [
    'Permissions-Policy',
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  ],
]

/**
 * The Content-Security-Policy of a page: nothing but its own files, and of inline scripts only those whose
 * hashes are given. No inline styles, no eval, no text put into the document as markup (trusted types).
 *
 * `frameAncestors` is null for a policy that stands in a `<meta>`, where browsers ignore it and complain.
 */
export function buildPolicy(scriptHashes: readonly string[], frameAncestors: string | null): string {
  const hashes = [...new Set(scriptHashes)].map((hash) => ` '${hash}'`).join('')
  return [
    "default-src 'none'",
    `script-src 'self'${hashes}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    ...(frameAncestors ? [`frame-ancestors ${frameAncestors}`] : []),
    "require-trusted-types-for 'script'",
  ].join('; ')
}
