import { z } from 'zod'
import type { ArticleRecord, ClaimLink, Link } from './ledger'

/** The shapes of the lines of `links.json`, as a program that trusts nothing reads them. */
const id = z.string().regex(/^[a-z0-9-]{1,100}$/iu)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u)
const article = z.string().min(1)

export const articleLine = z.object({
  id: article,
  source: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  gone: day.nullable(),
  // The hash names a file, so nothing that could be a path.
  versions: z.array(z.object({ hash: z.string().regex(/^[0-9a-f]{16}$/u), first: day })),
}) satisfies z.ZodType<ArticleRecord>

export const linkLine = z.object({
  id,
  article,
  state: z.enum(['unchanged', 'edited', 'moved', 'removed']),
  text: z.string(),
  was: z.string(),
  before: z.string(),
  after: z.string(),
  place: z.number().int().nonnegative(),
  joint: z.string().nullable(),
  within: id.nullable(),
  claim: z.string(),
  first: day,
  last: day,
  gone: day.nullable(),
}) satisfies z.ZodType<Link>

/** The same in schema 1. */
export const oldLinkLine = linkLine.omit({ joint: true })

export const claimLine = z.object({
  id,
  passage: z.string(),
  article: z.string(),
  text: z.string(),
  first: day,
  last: day,
  gone: day.nullable(),
  into: id.nullable(),
}) satisfies z.ZodType<ClaimLink>

/** What the file holds, before its lines are read. */
export const outline = z.object({
  schema: z.number(),
  articles: z.array(z.unknown()),
  links: z.array(z.unknown()),
  claims: z.array(z.unknown()),
})
