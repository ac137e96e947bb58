import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { LAST, LEAD, MORE } from './clean/clean-case'

/** A temporary folder with these files (path → text), gone when the test ends. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  addFiles(folder, files)
  return folder
}

export function addFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

export const HARBOUR = `Board Votes to Dredge Harbour\n\n${LEAD}\n\n${MORE}\n`
export const BAY = `${LEAD}\n\n“We will dredge it,” said Ada Lee, the chair.\n\n${LAST}\n`
