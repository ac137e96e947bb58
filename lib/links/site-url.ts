/**
 * Where this site is published, for the addresses that must be absolute (feeds, sitemap, pictures for sharing):
 * SITE_URL, or the address of a server on this machine. Throws where SITE_URL is no http(s) address.
 */
export function siteUrl(given: string | undefined = process.env.SITE_URL): URL {
  const text = given?.trim() || 'http://localhost:3000'
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/u.test(url.protocol))
    throw new Error(`SITE_URL is "${text}"; expected an address such as https://news.example`)
  return url
}

export const absolute = (path: string): string => new URL(path, siteUrl()).href
