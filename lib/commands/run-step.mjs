import { spawn } from 'node:child_process'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()
const hasGroups = process.platform !== 'win32'

/**
 * Runs one program of this project to its end and returns its exit code (128 + n for a signal, 127 when it
 * cannot be started). Its output goes straight to the terminal.
 *
 * The program gets a process group of its own, and that whole group is ended when this process is told to
 * stop: npm and sh pass a signal to nobody, so ending the child alone would leave its children at work.
 *
 * `runStep('npm', ['run', 'build'])` → 0
 *
 * @param {string} command a program on the PATH, 'npm' or 'node' (the ones that run this process)
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, limitSeconds?: number, quiet?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function runStep(command, args, options = {}) {
  return new Promise((resolve) => {
    const [program, before] = findProgram(command)
    const child = spawn(program, [...before, ...args], {
      cwd: options.cwd,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...options.env },
      stdio: ['ignore', options.quiet ? 'ignore' : 'inherit', options.quiet ? 'ignore' : 'inherit'],
      detached: hasGroups,
    })
    running.add(child)
    const limit = options.limitSeconds
      ? setTimeout(() => endGroup(child, 'SIGTERM'), options.limitSeconds * 1000)
      : undefined
    const done = (/** @type {number} */ code) => {
      clearTimeout(limit)
      running.delete(child)
      resolve(code)
    }
    child.on('error', () => done(127))
    child.on('exit', (code) => done(code ?? 128))
  })
}

/**
 * Makes Ctrl-C and a supervisor's SIGTERM end every running step, and then this process with the customary
 * code. Returns a function that takes this back, for a process that goes on to be something else.
 *
 * @returns {() => void}
 */
export function endStepsOnSignal() {
  const codes = /** @type {const} */ ({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })
  const end = (/** @type {keyof typeof codes} */ signal) => {
    for (const child of running) endGroup(child, signal)
    process.exit(codes[signal])
  }
  const signals = /** @type {(keyof typeof codes)[]} */ (Object.keys(codes))
  for (const signal of signals) process.on(signal, end)
  return () => signals.forEach((signal) => process.off(signal, end))
}

/**
 * Has this process stop as if told to when the shell that npm started it in has gone: told to stop, npm ends
 * that shell, and the shell tells nobody. Does nothing for a process that npm did not start, which may well
 * outlive its parent.
 */
export function stopWithParent() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const look = () => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
  }
  setInterval(look, 300).unref()
}

/**
 * npm as the script that runs this process, where there is one: on Windows `npm` is no program that can be
 * started without a shell.
 *
 * @param {string} command
 * @returns {[string, string[]]}
 */
function findProgram(command) {
  if (command === 'node') return [process.execPath, []]
  const npm = process.env.npm_execpath
  if (command === 'npm' && npm?.includes('npm-cli')) return [process.execPath, [npm]]
  return [command, []]
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function endGroup(child, signal) {
  if (child.pid === undefined) return
  try {
    if (hasGroups) process.kill(-child.pid, signal)
    else child.kill(signal)
  } catch {
    // It has ended by itself in the meantime.
  }
}
