import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const share = z.number().min(0).max(1)

const measuredSchema = z.object({
  /** What was measured, on what, and how: one sentence for the reader. */
  on: z.string(),
  rows: z.array(
    z.object({
      what: z.string(),
      precision: share.nullable(),
      recall: share.nullable(),
      f1: share.nullable(),
    }),
  ),
  /** Pairs of passages by how surely they were held to state the same, and how many of them do; least sure first. */
  reliability: z
    .array(z.object({ predicted: share, observed: share, n: z.number().int().min(1) }))
    .default([]),
})

/** The scores that `npm run bench:gold -- FOLDER --save` last wrote down; shown by the method page. */
export type Measured = z.infer<typeof measuredSchema>

export const measuredFile = (): string => join(process.cwd(), 'content', 'measured.json')

export const loadMeasured = async (): Promise<Measured> =>
  measuredSchema.parse(JSON.parse(await readFile(measuredFile(), 'utf8')))
