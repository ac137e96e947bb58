import { randomBytes } from 'node:crypto'

/** Names this build to the service worker. In the environment, as this file is read again by each of the build's processes. */
const build = (process.env.SYNOPTIC_BUILD ??= randomBytes(6).toString('hex'))

/**
 * `SYNOPTIC_EXPORT=1 npm run build` writes the site to out/, for a host that only knows files. Each page is a
 * folder's index.html there: hosts disagree on what answers /a where both a.html and a folder a/ stand.
 */
const isExport = Boolean(process.env.SYNOPTIC_EXPORT)

/** Routes that answer a question as it is asked (`route.server.ts`) need a server: an export leaves them out. */
const pageExtensions = ['ts', 'tsx', ...(isExport ? [] : ['server.ts'])]

/** @type {import('next').NextConfig} */
const config = {
  ...(isExport ? { output: 'export', trailingSlash: true } : {}),
  pageExtensions,
  env: { SYNOPTIC_BUILD: build },
  typedRoutes: true,
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
}

export default config
