import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { findFreePort } from '../find-free-port.mjs'

/** Serves the build in a folder, from when it answers until it is stopped. */
export async function serveBuild(
  folder: string,
): Promise<{ readonly origin: string; readonly stop: () => void }> {
  const port = await findFreePort()
  const args = [resolve('node_modules/next/dist/bin/next'), 'start', '-H', '127.0.0.1', '-p', String(port)]
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const
  const server = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const stop = () => void server.kill()
  process.on('exit', stop)
  const origin = `http://127.0.0.1:${port}`
  await isAnswering(origin)
  return { origin, stop }
}

async function isAnswering(origin: string) {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await fetch(origin).catch(() => null)
    if (answer) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`no answer from ${origin} within a minute: is there a build? (npm run build)`)
}
