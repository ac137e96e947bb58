import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const FILES = [
  ['Newsreader', 500, '@fontsource/newsreader/files/newsreader-latin-500-normal.woff'],
  ['Newsreader Ext', 500, '@fontsource/newsreader/files/newsreader-latin-ext-500-normal.woff'],
  ['Public Sans', 400, '@fontsource/public-sans/files/public-sans-latin-400-normal.woff'],
  ['Public Sans', 700, '@fontsource/public-sans/files/public-sans-latin-700-normal.woff'],
  ['Public Sans Ext', 400, '@fontsource/public-sans/files/public-sans-latin-ext-400-normal.woff'],
] as const

export type PictureFont = { readonly name: string; readonly weight: 400 | 500 | 700; readonly data: Buffer }

const load = (): Promise<readonly PictureFont[]> =>
  Promise.all(
    FILES.map(async ([name, weight, file]) => ({
      name,
      weight,
      data: await readFile(join(process.cwd(), 'node_modules', file)),
    })),
  )

let loaded: Promise<readonly PictureFont[]> | undefined

/** The fonts of the pictures for sharing, read once: the drawing library takes no compressed or variable ones. */
export const loadFonts = (): Promise<readonly PictureFont[]> => (loaded ??= load())
