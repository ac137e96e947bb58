/** Where a text says that it comes from. Returned by parseOrigin. */
export type Origin = { readonly source: string; readonly url: string | null }

const DOMAIN = /^(?:www\.)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,24})\/?$/iu

/**
 * What "Source: …" names: a page, a site or an outlet. A site is known by its domain without "www."; its front page is
 * no link to the article, so it gives no url.
 *
 *     "https://www.harbourpost.com/talks" → { source: "harbourpost.com", url: "https://www.harbourpost.com/talks" }
 *     "www.harbourpost.com"               → { source: "harbourpost.com", url: null }
 *     "Harbour Post"                      → { source: "Harbour Post", url: null }
 */
export function parseOrigin(text: string): Origin {
  const value = text.trim()
  const url = parseUrl(value)
  if (url) return { source: hostOf(url), url: isFrontPage(url) ? null : url }
  const domain = value.length < 254 ? DOMAIN.exec(value)?.[1] : undefined
  return { source: domain ? domain.toLowerCase() : value, url: null }
}

/** An http(s) address as it was written, or null: nothing else may ever become a link (`javascript:`, `file:`). */
export function parseUrl(text: string): string | null {
  const value = text.trim()
  if (!/^https?:\/\/[^\s"'<>\\^`{|}]+$/iu.test(value) || value.length > 2000 || !URL.canParse(value))
    return null
  const { hostname, username, password } = new URL(value)
  return hostname.includes('.') && !username && !password ? value : null
}

/** "https://www.harbourpost.com/talks" → "harbourpost.com" */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./u, '')

const isFrontPage = (url: string): boolean => {
  const { pathname, search } = new URL(url)
  return pathname === '/' && search === ''
}
