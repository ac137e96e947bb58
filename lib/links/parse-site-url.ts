/**
 * Where this site is published, for the addresses that must be absolute (feeds, sitemap, pictures for sharing):
 * what SITE_URL says, or a server on this machine where it says nothing. Throws where it is no http(s) address.
 */
export function parseSiteUrl(given: string | undefined): URL {
  const text = given?.trim() || 'http://localhost:3000'
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/u.test(url.protocol))
    throw new Error(`SITE_URL is "${text}"; expected an address such as https://news.example`)
  return url
}
