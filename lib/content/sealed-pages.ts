import { readFileSync } from 'node:fs'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { PageAnswer } from '../links/page-answer'

/**
 * Written by the seal command after a build, read by the server: which pages the build holds, and the hashes
 * of each one's inline scripts. `build` ties it to its build, whose pages alone have these scripts.
 */
export type SealedPages = {
  readonly build: string
  /** Decoded path → `sha256-…` of each inline script; [] for what is no HTML, such as a feed or a picture. */
  readonly pages: Readonly<Record<string, readonly string[]>>
  /** Decoded path → how a server answers for it, of those pages that ask for another answer than 200. */
  readonly answers: Readonly<Record<string, PageAnswer>>
}

const shape = z.object({
  build: z.string(),
  pages: z.record(z.string(), z.array(z.string())),
  answers: z.record(
    z.string(),
    z.union([z.object({ status: z.literal(410) }), z.object({ status: z.literal(308), to: z.string() })]),
  ),
})

const file = 'csp-hashes.json'

/**
 * The sealed pages of the build in `folder` (`.next`); null when it was never sealed, or built again since:
 * then no policy would be right, and nothing may be served.
 */
export function loadSealedPages(folder: string): SealedPages | null {
  try {
    const sealed = shape.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
    return sealed.build === readFileSync(join(folder, 'BUILD_ID'), 'utf8') ? sealed : null
  } catch {
    return null
  }
}

/** Seals the build in `folder` with the hashes of its pages and the answers that they ask for. */
export async function saveSealedPages(
  folder: string,
  pages: SealedPages['pages'],
  answers: SealedPages['answers'] = {},
): Promise<void> {
  const build = await readFile(join(folder, 'BUILD_ID'), 'utf8')
  await writeFile(join(folder, file), JSON.stringify({ build, pages, answers }, null, 1))
}

/**
 * What the build or export in `folder` holds ready, as decoded path → file, sorted by path: pages (`.html`) and
 * answers of another kind (`.body`, in a build alone). Empty when there is nothing.
 *
 * `events/fire.html` → `/events/fire`, `index.html` → `/`, `sitemap.xml.body` → `/sitemap.xml`
 */
export async function listBuiltPages(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true }).catch(() => [])
  const files = entries.filter((entry) => fileEnding.test(entry)).map((entry) => entry.replaceAll('\\', '/'))
  return new Map(files.sort().map((each) => [pathOfFile(each), join(folder, each)]))
}

const fileEnding = /\.(html|body)$/

/**
 * The prerendered HTML of a page of the build in `folder`; what a route wrote, for frames, is a `.body`. Only for a path
 * that its seal lists.
 */
export async function loadBuiltPage(folder: string, path: string): Promise<string> {
  const file = join(folder, 'server', 'app', path === '/' ? 'index' : path)
  return readFile(`${file}.html`, 'utf8').catch(() => readFile(`${file}.body`, 'utf8'))
}

function pathOfFile(name: string): string {
  const path = `/${name.replace(fileEnding, '')}`
  return path === '/index' ? '/' : path
}
