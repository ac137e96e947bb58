import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const share = z.number().min(0).max(1)
const count = z.number().int().min(0)

const measuredQuotesSchema = z.object({
  /** What was measured, on what, and how: for the reader. */
  on: z.string(),
  rows: z.array(z.object({ what: z.string(), unread: share, tuned: share })),
  /** What fails, by kind: how often in either half. */
  failures: z.array(z.object({ what: z.string(), unread: count, tuned: count })),
})

/** The scores that `npm run bench:attributions -- FOLDER --save` last wrote down; shown by the method page. */
export type MeasuredQuotes = z.infer<typeof measuredQuotesSchema>

export const measuredQuotesFile = (): string => join(process.cwd(), 'content', 'measured-quotes.json')

export const loadMeasuredQuotes = async (): Promise<MeasuredQuotes> =>
  measuredQuotesSchema.parse(JSON.parse(await readFile(measuredQuotesFile(), 'utf8')))
