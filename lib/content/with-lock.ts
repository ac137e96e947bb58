import { randomBytes } from 'node:crypto'
import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'

/** In milliseconds, between two looks at a lock that somebody holds. */
const PAUSE = 20

/** In milliseconds. What is done under a lock takes moments: an older one was left behind on another machine. */
const STALE = 60_000

/**
 * Does something while a file at `path` says that nobody else may; waits for whoever holds it. A lock whose process was
 * killed is taken over.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const mine = `${process.pid} ${hostname()} ${randomBytes(6).toString('hex')}`
  while (!(await take(path, mine))) {
    await breakIfLeft(path)
    await setTimeout(PAUSE)
  }
  try {
    return await work()
  } finally {
    if ((await readFile(path, 'utf8').catch(() => null)) === mine) await rm(path, { force: true })
  }
}

async function take(path: string, mine: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx')
    await file.writeFile(mine)
    await file.close()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Moves a lock aside whose holder is dead: only one of those who wait can, and a lock that came meanwhile goes back. */
async function breakIfLeft(path: string): Promise<void> {
  const holder = await readFile(path, 'utf8').catch(() => null)
  if (holder === null || !(await isLeft(path, holder))) return
  const aside = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    await rename(path, aside)
  } catch {
    return
  }
  if ((await readFile(aside, 'utf8').catch(() => holder)) === holder) await rm(aside, { force: true })
  else await rename(aside, path)
}

async function isLeft(path: string, holder: string): Promise<boolean> {
  const [pid = '', host = ''] = holder.split(' ')
  const age = Date.now() - ((await stat(path).catch(() => null))?.mtimeMs ?? Date.now())
  if (age > STALE) return true
  // An empty lock was opened and not yet written, or its process died between the two.
  if (holder === '') return age > 1000
  return host === hostname() && !isAlive(Number(pid))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
