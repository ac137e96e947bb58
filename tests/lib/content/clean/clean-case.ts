import { expect } from 'vitest'
import { NO_FACTS, type Facts } from '../../../../lib/content/parse-facts'
import type { CleanRule } from '../../../../lib/content/clean/draft'

/** One row: paragraphs and what is known before, and what the rule leaves, takes out and learns. */
export type CleanCase = {
  readonly name: string
  readonly text: readonly string[]
  readonly known?: Partial<Facts>
  readonly left: readonly string[]
  readonly dropped?: readonly string[]
  readonly learned?: Partial<Facts>
}

export const LEAD = 'The harbour board met on Monday and voted to dredge the old basin before winter.'
export const MORE = 'Its chair said that the work would take four months and cost two million.'
export const LAST = 'The port will stay open throughout, the board added in a note to shippers.'

/** Rows that must come back as they were. */
export const untouched = (name: string, ...text: readonly string[]): CleanCase => ({ name, text, left: text })

export function expectCleaned(
  rule: CleanRule,
  { text, known, left, dropped = [], learned = {} }: CleanCase,
): void {
  const facts = { ...NO_FACTS, ...known }
  const draft = rule.clean({ paragraphs: text, facts, dropped: [] })
  expect(draft.paragraphs).toEqual(left)
  expect(draft.dropped.map((line) => line.text)).toEqual(dropped)
  expect(draft.dropped.every((line) => line.rule === rule.name)).toBe(true)
  expect(draft.facts).toEqual({ ...facts, ...learned })
}
