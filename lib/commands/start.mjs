/**
 * `npm start`: from a fresh clone to a served app, redoing only what changed. Plain Node without packages,
 * since it is what installs them.
 */
import { connect, createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { buildApp } from './build-app.mjs'
import { findOldNode } from './find-old-node.mjs'
import { installPackages } from './install-packages.mjs'
import { readAddress } from './read-address.mjs'
import { endStepsOnSignal, stopWithParent } from './run-step.mjs'

const oldNode = findOldNode(process.versions.node)
if (oldNode) stop(oldNode)
process.chdir(fileURLToPath(new URL('../..', import.meta.url)))

const address = readAddress(process.env)
if ('fault' in address) stop(address.fault)
const { host, port, url } = address

const busy = await findListenFault()
if (busy) stop(busy)

stopWithParent()
const letGo = endStepsOnSignal()
if (!(await installPackages())) process.exit(1)
if (!(await buildApp())) stop('The build failed: see above. Nothing is served.')
letGo()
await serve()

/**
 * Next's server runs in this very process: one process to stop, and none left behind when it is stopped.
 */
async function serve() {
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  process.argv.splice(2, Infinity, 'start', '-H', host, '-p', String(port))
  await import('../../node_modules/next/dist/bin/next')
  await isAnswering()
  console.log(`\nSynoptic is at ${url} – Ctrl-C stops it.`)
}

/**
 * Why nothing can listen at the address, in a sentence that says what to do; null when something can. On
 * loopback both of its addresses are tried: `localhost` may mean either, and would lead to the other program.
 */
async function findListenFault() {
  const hosts = host === '127.0.0.1' ? [host, '::1'] : [host]
  for (const each of hosts) {
    const code = await tryToListen(each)
    if (code === 'EADDRINUSE') {
      return `Port ${port} is taken by another program. Stop that, or choose another port: PORT=${port + 1} npm start`
    }
    if (code && each === host)
      return `Cannot serve on ${host}:${port} (${code}): set HOST and PORT to others.`
  }
  return null
}

/**
 * @param {string} at
 * @returns {Promise<string | null>} the system's error code
 */
function tryToListen(at) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? 'unknown'))
    server.listen({ host: at, port, exclusive: true }, () => server.close(() => resolve(null)))
  })
}

/** Resolves when the server takes calls; gives up after a minute, on a server that has died. */
async function isAnswering() {
  for (let tries = 0; tries < 600; tries++) {
    if (await tryToCall()) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** @returns {Promise<boolean>} */
function tryToCall() {
  return new Promise((resolve) => {
    const call = connect({ host: host === '0.0.0.0' ? '127.0.0.1' : host, port })
    call.once('connect', () => resolve(true)).once('error', () => resolve(false))
    call.once('connect', () => call.destroy())
  })
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
