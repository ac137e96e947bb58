import { parseSiteUrl } from '../links/parse-site-url'

/** Where this site is published. Read when it is asked for, so that a wrong address fails the build and not an import. */
export const siteUrl = (): URL => parseSiteUrl(process.env.SITE_URL)

/** The full address of a path of this site. */
export const absolute = (path: string): string => new URL(path, siteUrl()).href
