import { mkdir } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { analyzeFolder } from '../content/analyze-folder'
import { analyzeInParallel } from '../content/analyze-in-parallel'

const USAGE = `Usage: npm run --silent analyze -- FOLDER
       npm run --silent analyze -- FOLDER... --out DIR
       npm run --silent analyze -- FOLDER --links FILE`

/** Standard output holds the JSON and nothing else. */
const log = (line: string): void => console.error(line)

const DONE = 0
const FAULT = 1
const WRONG_USAGE = 2

/** Folders are meant from where npm was called; npm itself moves to the project's root. */
const HERE = process.env.npm_lifecycle_event === 'analyze' ? (process.env.INIT_CWD ?? '.') : '.'

function readArguments() {
  const options = { out: { type: 'string' }, links: { type: 'string' } } as const
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    return { ...values, folders: positionals.map((folder) => resolve(HERE, folder)) }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** What is wrong with how the command was called, or null. */
function findMisuse({
  folders,
  out,
  links,
}: {
  folders: readonly string[]
  out?: string
  links?: string
}): string | null {
  if (folders.length === 0) return 'Which folder? Give one that holds articles.'
  if (links !== undefined && (folders.length > 1 || out !== undefined))
    return '--links goes with one folder: a ledger is kept for one event.'
  if (out === undefined)
    return folders.length > 1 ? 'Several folders need --out DIR, which gets a file for each.' : null
  const names = folders.map((folder) => basename(folder))
  const twin = names.find((name, i) => names.indexOf(name) !== i)
  return twin === undefined
    ? null
    : `Two folders are named "${twin}": their results would have the same file.`
}

async function main(): Promise<number> {
  const given = readArguments()
  const misuse = typeof given === 'string' ? given : findMisuse(given)
  if (typeof given === 'string' || misuse !== null) {
    log(`${misuse}\n${USAGE}`)
    return WRONG_USAGE
  }
  return given.out === undefined
    ? printOne(given.folders[0] ?? '', given.links === undefined ? null : resolve(HERE, given.links))
    : writeAll(given.folders, resolve(HERE, given.out))
}

async function printOne(folder: string, links: string | null): Promise<number> {
  const analyzed = await analyzeFolder(folder, log, links)
  if (analyzed.kind === 'json') process.stdout.write(analyzed.json)
  else analyzed.faults.forEach(log)
  return analyzed.kind === 'json' ? DONE : FAULT
}

async function writeAll(folders: readonly string[], out: string): Promise<number> {
  await mkdir(out, { recursive: true })
  const results = await analyzeInParallel(folders, out, log)
  for (const { faults } of results) faults.forEach(log)
  const failed = results.filter(({ faults }) => faults.length > 0)
  log(`${results.length - failed.length} of ${results.length} events analysed`)
  return failed.length === 0 ? DONE : FAULT
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    log(error instanceof Error ? error.message : String(error))
    process.exitCode = FAULT
  },
)
