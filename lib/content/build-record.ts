import { z } from 'zod'
import type { Problem } from './problem'

const problem = z.object({
  kind: z.enum(['unreadable', 'noticed']),
  file: z.string(),
  line: z.number().nullable(),
  field: z.string().nullable(),
  expected: z.string(),
  found: z.string(),
  advice: z.string(),
}) satisfies z.ZodType<Problem>

/**
 * What `npm run content` leaves beside an event's MDX files, as `articles/build.json`: what the analysis has no field
 * for, and the hash of all that the event was built from.
 */
export const buildRecord = z.object({
  built: z.string(),
  place: z.string().nullable(),
  problems: z.array(problem),
})

export type BuildRecord = z.infer<typeof buildRecord>
