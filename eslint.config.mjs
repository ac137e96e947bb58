import { defineConfig, globalIgnores } from 'eslint/config'
import nextVitals from 'eslint-config-next/core-web-vitals'
import nextTypescript from 'eslint-config-next/typescript'

export default defineConfig([
  ...nextVitals,
  ...nextTypescript,
  // Pages are documents and links are links: see lib/README.md, "Plain links".
  // theme.js must run before the first paint.
  { rules: { '@next/next/no-html-link-for-pages': 'off', '@next/next/no-sync-scripts': 'off' } },
  globalIgnores(['.next/**', '.cache/**', 'out/**', 'content/**', 'next-env.d.ts']),
])
