import type { Token } from '../text/find-frames'
import { nameBehindOffice } from './name-behind-office'
import { headOf, type Run } from './noun-phrase'

/** Nouns for what somebody utters: who is said to speak is then their owner. Source: nouns of the reporting verbs. */
export const UTTERANCES: ReadonlySet<string> = new Set(
  `apology response statement remark comment declaration letter tweet message answer speech word post testimony reply
   warning criticism claim promise complaint announcement email memo proposal op-ed interview attack argument concern
   verdict reaction retort rejoinder quip summary plan position stance view opinion hope fear decision description characterization`.split(
    /\s+/u,
  ),
)

/** Nouns for what somebody publishes: "his report" says what he says. Source: SPEAKING_NOUNS, those for writings. */
const WRITINGS: ReadonlySet<string> = new Set(
  `report filing lawsuit suit complaint petition affidavit study survey poll audit memorandum book memoir autobiography
   biography diary essay column editorial article manual handbook leaflet pamphlet brochure newsletter prospectus website
   site blog page`.split(/\s+/u),
)

/** Nouns for a part or a number of what "of" ties to them, who are then said to speak. Source: grammars, "partitives". */
const PARTS: ReadonlySet<string> = new Set(
  `number handful majority minority plurality lot couple dozen score pair trio host percent share bulk rest half third quarter
   list string series range variety wave chorus`.split(/\s+/u),
)

/**
 * The token of a phrase that tells who speaks: its head, or the owner of the words that are its head.
 *
 *     "a spokesman for Lee" → spokesman    "Lee's apology", "a statement from Lee" → Lee    "a number of crews" → crews
 *     "its annual report" → its            "her lawyer" → lawyer
 */
export function speakingToken(tokens: readonly Token[], run: Run): number {
  const head = headOf(tokens, run)
  const noun = (tokens[head]?.lemma ?? '').replace(/s$/u, '')
  if (PARTS.has(noun) && tokens[head + 1]?.lemma === 'of' && head + 2 < run.to)
    return headOf(tokens, { from: head + 2, to: run.to })
  const isOwned = OWNED.test(tokens[run.from]?.text ?? '')
  if (isOwned && WRITINGS.has(noun)) return run.from
  if (!UTTERANCES.has(noun)) return nameBehindOffice(tokens, head, run) ?? head
  const isOwner = (i: number): boolean => i >= run.from && /^(?:PROPN|NOUN)$/u.test(tokens[i]?.pos ?? '')
  for (let i = head; i > run.from; i--)
    if (/^['’]s?$/u.test(tokens[i]?.text ?? '') && isOwner(i - 1)) return i - 1
  if (isOwned) return run.from
  const tie = tokens[head + 1]?.lemma
  if (tie !== 'from' && tie !== 'by' && tie !== 'of') return head
  return head + 2 < run.to ? headOf(tokens, { from: head + 2, to: run.to }) : head
}

const OWNED = /^(?:his|her|its|their)$/iu
