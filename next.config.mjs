/**
 * `SYNOPTIC_EXPORT=1 npm run build` writes the site to out/, for a host that only knows files. Each page is a
 * folder's index.html there: hosts disagree on what answers /a where both a.html and a folder a/ stand.
 */
const isExport = Boolean(process.env.SYNOPTIC_EXPORT)

/** @type {import('next').NextConfig} */
const config = {
  ...(isExport ? { output: 'export', trailingSlash: true } : {}),
  typedRoutes: true,
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
}

export default config
