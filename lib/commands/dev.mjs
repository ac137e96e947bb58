/**
 * `npm run dev`: the content, kept up to date while raw files change, and the app beside it. Either one's end
 * is the end of both.
 */
import { readAddress } from './read-address.mjs'
import { endStepsOnSignal, runStep, stopWithParent } from './run-step.mjs'

const address = readAddress(process.env)
if ('fault' in address) {
  console.error(address.fault)
  process.exit(1)
}
endStepsOnSignal()
stopWithParent()

const content = ['--import', 'tsx', 'lib/commands/content.ts']
if ((await runStep('node', content)) !== 0) process.exit(1)

const app = ['node_modules/next/dist/bin/next', 'dev', '-H', address.host, '-p', String(address.port)]
await Promise.race([runStep('node', [...content, '--watch']), runStep('node', app)])
process.kill(process.pid, 'SIGTERM')
