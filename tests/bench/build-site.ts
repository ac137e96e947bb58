import { cp, mkdir, rm, symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { runStep } from '../../lib/commands/run-step.mjs'

/** What `npm run build` reads, save the packages and the events. */
const SOURCES = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'instrumentation-client.ts',
  'next.config.mjs',
  'package.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
]

/**
 * Builds the site of other events, in a copy of its sources below the project: the project's own build, its types and
 * its cache stay as they are. The copy keeps what it built before, so that a second build is quicker.
 *
 * @param folder below the project, such as `.cache/wide`
 * @param events the folder of the events; what a build writes is written there
 */
export async function buildSite(folder: string, events: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const name of [...SOURCES, 'node_modules'])
    await rm(join(folder, name), { recursive: true, force: true })
  for (const name of SOURCES) await cp(name, join(folder, name), { recursive: true, filter: isNoEvent })
  // The fonts are asked for by their place beside the sources.
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  const env = { NODE_ENV: 'production', SYNOPTIC_CONTENT: resolve(events), SYNOPTIC_EXPORT: '' } as const
  const code = await runStep('npm', ['run', 'build'], { env, cwd: folder, quiet: !process.env.BENCH_LOUD })
  if (code !== 0) throw new Error(`the site could not be built: see npm run build in ${folder}`)
}

const isNoEvent = (path: string): boolean => path !== join('content', 'events')
