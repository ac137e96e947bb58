import { mkdir, readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Makes each page for other sites' frames, which an export writes as a file without an ending, the `index.html` of a
 * folder of its name: hosts take a file without an ending for bytes to be saved. Nothing where there is no such folder.
 */
export async function placeEmbeds(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    if (!entry.isFile() || entry.name.includes('.')) continue
    const file = join(entry.parentPath, entry.name)
    await rename(file, `${file}.page`)
    await mkdir(file)
    await rename(`${file}.page`, join(file, 'index.html'))
  }
}
