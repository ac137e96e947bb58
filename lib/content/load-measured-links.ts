import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const count = z.number().int().min(0)

/** Of the links to passages that live: how many landed right, how many on other words; of those to removed ones: how many landed. */
const scoreSchema = z.object({
  what: z.string(),
  living: count,
  right: count,
  wrong: count,
  removed: count,
  elsewhere: count,
})

const measuredLinksSchema = z.object({
  /** What was measured, on what, and how: for the reader. */
  on: z.string(),
  /** After one edit of each article, by way to point into a text; ours first. */
  ways: z.array(scoreSchema),
  /** Ours after several edits, one after the other; null where that was not measured. */
  lasting: scoreSchema.nullable(),
})

/** How well links lived when `npm run bench:links -- FOLDER --save` was last run; shown by the method page. */
export type MeasuredLinks = z.infer<typeof measuredLinksSchema>

export const measuredLinksFile = (): string => join(process.cwd(), 'content', 'measured-links.json')

export const loadMeasuredLinks = async (): Promise<MeasuredLinks> =>
  measuredLinksSchema.parse(JSON.parse(await readFile(measuredLinksFile(), 'utf8')))
