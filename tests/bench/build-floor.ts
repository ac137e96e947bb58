import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runStep } from '../../lib/commands/run-step.mjs'

/** Below the project, so that its framework and its packages are the ones that are found. */
const folder = '.cache/floor'

/** The least app that the framework builds: nothing of ours in it, so that its page's cost is the framework's own. */
const files: Readonly<Record<string, string>> = {
  'app/layout.jsx':
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html> }',
  'app/page.jsx': 'export default function Page() { return <p>Nothing.</p> }',
  'app/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
  'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(process.cwd())} }, agentRules: false }`,
  'package.json': '{ "private": true }',
}

/** Builds an app with an empty page and returns its folder. */
export async function buildFloor(): Promise<string> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  const args = ['node_modules/next/dist/bin/next', 'build', folder]
  const code = await runStep('node', args, { env: { NODE_ENV: 'production' }, quiet: true })
  if (code !== 0) throw new Error(`the empty page could not be built: see npx next build ${folder}`)
  return folder
}
