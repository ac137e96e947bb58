/**
 * Runs after `next build`, as part of `npm run build`: gives every built page a Content-Security-Policy that
 * names its own inline scripts by their hashes. The server sends it as a header (proxy.ts); a static export
 * carries it in the page, as its host may know nothing of headers.
 */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { exportedHeaders, insertPolicy } from '../content/export-policy'
import { placeEmbeds } from '../content/place-embeds'
import { findInlineScripts } from '../content/find-inline-scripts'
import { listBuiltPages, saveSealedPages } from '../content/sealed-pages'
import { buildPolicy } from '../content/security-headers'
import { readAnswer, type PageAnswer } from '../links/page-answer'

/** The framework's last resort when it fails itself, styled inline: under our policy it is plain text. */
const frameworkErrorPage = '/_global-error'

const isExport = Boolean(process.env.SYNOPTIC_EXPORT)
const pages = await listBuiltPages(isExport ? 'out' : '.next/server/app')
const hashes: Record<string, string[]> = {}
const answers: Record<string, PageAnswer> = {}
/** What is wrong → the pages that have it: a fault of the layout is a fault of every page. */
const faults = new Map<string, string[]>()

for (const [path, file] of pages) {
  if (path === frameworkErrorPage) continue
  hashes[path] = []
  if (!file.endsWith('.html')) continue
  const html = await readFile(file, 'utf8')
  const answer = readAnswer(html)
  if (answer.status !== 200) answers[path] = answer
  const found = findInlineScripts(html)
  for (const fault of found.faults) faults.set(fault, [...(faults.get(fault) ?? []), path])
  const own = found.scripts.map(hashScript)
  hashes[path] = own
  if (isExport && faults.size === 0) await writeFile(file, insertPolicy(html, buildPolicy(own, null)))
}

if (pages.size === 0 || faults.size > 0) {
  console.error(pages.size === 0 ? 'There are no built pages to seal.' : 'The build is not sealed.')
  for (const [fault, [first, ...others]] of faults) {
    console.error(`  ${first}${others.length > 0 ? ` and ${others.length} other pages` : ''}: ${fault}`)
  }
  process.exit(1)
}

if (isExport) {
  await placeEmbeds('out/embed')
  await writeFile('out/_headers', exportedHeaders())
} else await saveSealedPages('.next', hashes, answers)
const longest = Math.max(...Object.values(hashes).map((own) => buildPolicy(own, "'none'").length))
console.log(`Sealed ${pages.size} pages; the longest policy has ${longest} characters.`)

function hashScript(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`
}
