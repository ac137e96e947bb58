/**
 * `npm run dev`: the content, kept up to date while raw files change, and the app beside it. Either one's end
 * is the end of both.
 */
import { endStepsOnSignal, runStep, stopWithParent } from './run-step.mjs'

endStepsOnSignal()
stopWithParent()

const tsx = 'node_modules/tsx/dist/cli.mjs'
const isReady = (await runStep('node', [tsx, 'lib/commands/content.ts'])) === 0
if (!isReady) process.exit(1)

await Promise.race([
  runStep('node', [tsx, 'lib/commands/content.ts', '--watch']),
  runStep('node', [
    'node_modules/next/dist/bin/next',
    'dev',
    '-H',
    '127.0.0.1',
    '-p',
    process.env.PORT ?? '3000',
  ]),
])
process.kill(process.pid, 'SIGTERM')
