import { basename, join, resolve } from 'node:path'
import { z } from 'zod'
import { analyzeFolder } from './analyze-folder'
import { saveFile } from './save-file'

/** What a worker process sends: lines of progress, and at the end of each folder what was wrong with it. */
export type WorkerAnswer =
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'done'; readonly faults: readonly string[] }

const order = z.object({ folder: z.string(), out: z.string() })

/** Analyses one folder and writes `out`/<folder name>.json. Returns what was wrong; nothing where the file was written. */
export async function analyzeInto(
  folder: string,
  out: string,
  log: (line: string) => void,
): Promise<readonly string[]> {
  try {
    const analyzed = await analyzeFolder(folder, log)
    if (analyzed.kind === 'faults') return analyzed.faults
    await saveFile(join(out, `${basename(resolve(folder))}.json`), analyzed.json)
    return []
  } catch (error) {
    return [`${folder}: ${error instanceof Error ? error.message : String(error)}`]
  }
}

const answer = (message: WorkerAnswer): void => void process.send?.(message)

process.on('message', (message) => {
  const { folder, out } = order.parse(message)
  void analyzeInto(folder, out, (line) => answer({ kind: 'line', line })).then((faults) =>
    answer({ kind: 'done', faults }),
  )
})
