import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { WorkerAnswer } from './analyze-worker'

/**
 * Analyses many folders at once, each processor in a process of its own with the next folder that waits, and writes
 * each result to `out`/<folder name>.json. Returns the faults by folder, in the order of the folders; a process that
 * dies is a fault of the folder that it was at, and another takes its place.
 */
export async function analyzeInParallel(
  folders: readonly string[],
  out: string,
  log: (line: string) => void,
): Promise<readonly { readonly folder: string; readonly faults: readonly string[] }[]> {
  const faults = new Map<string, readonly string[]>()
  const waiting = [...folders]
  const runOne = async (): Promise<void> => {
    while (waiting.length > 0) await runWorker(waiting, out, log, faults)
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), folders.length) }, runOne))
  return folders.map((folder) => ({ folder, faults: faults.get(folder) ?? [] }))
}

/** One process, which takes folders from `waiting` until none is left or it dies. */
function runWorker(
  waiting: string[],
  out: string,
  log: (line: string) => void,
  faults: Map<string, readonly string[]>,
): Promise<void> {
  return new Promise((resolve) => {
    const worker = fork(fileURLToPath(new URL('./analyze-worker.ts', import.meta.url)), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    let current: string | undefined
    const next = (): void => {
      current = waiting.shift()
      if (current === undefined) worker.disconnect()
      else worker.send({ folder: current, out })
    }
    worker.on('message', (answer: WorkerAnswer) => {
      if (answer.kind === 'line') return log(answer.line)
      if (current !== undefined) faults.set(current, answer.faults)
      next()
    })
    worker.on('error', (error) => log(error.message))
    worker.on('exit', (code, signal) => {
      if (current !== undefined)
        faults.set(current, [`${current}: the analysis stopped (${signal ?? code}).`])
      resolve()
    })
    next()
  })
}
