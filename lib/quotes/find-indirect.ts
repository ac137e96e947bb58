import type { Run } from '../people/noun-phrase'
import type { Saying } from '../people/find-sayings'
import type { Token } from '../text/find-frames'
import { TIME_WORDS } from '../people/titles'
import { contentEnd } from './indirect/content-end'
import { judgedStart } from './indirect/judged-start'
import { clauseStart } from './indirect/clause-start'
import type { SpeechFrame } from './speaker/rule'

/** Reported words of one frame: what is reported, and the saying that reports it. */
export type Reported = { readonly content: Run; readonly saying: Saying }

/** How many words of its own a report must have: fewer only bring a quote in. */
const LEAST_WORDS = 2

/**
 * What a frame reports in the writer's words, in order, never overlapping; [] where it reports nothing. A report may hold
 * words in quotation marks: they are a direct quote too, and stand here as a part of the whole that is said.
 *
 *     Lee said that the port will close.    → "that the port will close", Lee said
 *     The port will close, Lee said.        → "The port will close", Lee said
 *     Lee said the port was “badly” run.    → "the port was “badly” run", Lee said
 */
export function findIndirect({ tokens, sayings }: SpeechFrame): readonly Reported[] {
  const found: Reported[] = []
  let free = 0
  for (const saying of sayings) {
    const start = Math.min(saying.cue.from, saying.source.from)
    if (start < free && !isSequel(saying, found.at(-1))) continue
    const before = contentBefore(tokens, saying, free)
    const after = contentAfter(tokens, saying, sayings)
    for (const content of [before, after]) {
      if (!content || !hasWords(tokens, content)) continue
      found.push({ content, saying })
      free = Math.max(content.to, saying.cue.to, saying.source.to)
    }
  }
  return found
}

/** "…, adding that": the saying shares its source with the one before. */
const isSequel = (saying: Saying, before: Reported | undefined): boolean =>
  before !== undefined && saying.source === before.saying.source && saying.cue.from >= before.content.to

/** Whether the writer's own words outweigh those in quotation marks; else the direct quote says it all. */
function hasWords(tokens: readonly Token[], { from, to }: Run): boolean {
  let [words, own, quoted] = [0, 0, 0]
  for (const { pos, start, end } of tokens.slice(from, to)) {
    if (pos === 'QUOTE') quoted += end - start
    else own += end - start
    if (pos !== 'QUOTE' && pos !== 'PUNCT') words++
  }
  return words >= LEAST_WORDS && own > quoted
}

const isEnd = (token: Token | undefined): boolean => !token || /^[.!?;]$/u.test(token.text)

/** "The port will close, Lee said [on Monday].": the clause before the comma, if the saying ends the clause behind it. */
function contentBefore(tokens: readonly Token[], saying: Saying, free: number): Run | null {
  const start = Math.min(saying.cue.from, saying.source.from)
  const comma = tokens[start - 1]?.text === ','
  if (saying.kind === 'judges' || (!comma && saying.kind !== 'according')) return null
  const content = { from: free, to: comma ? start - 1 : start }
  if (content.to - content.from < 3) return null
  const after = tokens[Math.max(saying.cue.to, saying.source.to)]
  const adverbial = after && (after.pos === 'ADP' || TIME_WORDS.has(after.text.toLowerCase()))
  if (!isEnd(after) && !adverbial && after?.text !== ',' && saying.kind !== 'according') return null
  const opens =
    !/^(?:ADP|SCONJ|CCONJ)$/u.test(tokens[free]?.pos ?? '') && !/ing$/u.test(tokens[free]?.text ?? '')
  return opens && hasVerb(tokens, content) ? content : null
}

/** "Lee told reporters on Monday | that …", "According to Lee, | …": from the clause's start to its end. */
function contentAfter(tokens: readonly Token[], saying: Saying, sayings: readonly Saying[]): Run | null {
  const from = startAfter(tokens, saying)
  if (from === null) return null
  const to = contentEnd(tokens, from, saying, sayings)
  const isObject = judgedStart(tokens, saying.cue) === from
  // "that the port “will close”": the quote may hold the verb.
  const isClause = hasVerb(tokens, { from, to }) || tokens.slice(from, to).some(({ pos }) => pos === 'QUOTE')
  return isObject || isClause ? { from, to } : null
}

function startAfter(tokens: readonly Token[], saying: Saying): number | null {
  const { kind, cue, source, inverted } = saying
  const last = Math.max(cue.to, source.to)
  if (kind === 'according') return tokens[last]?.text === ',' ? afterParty(tokens, last + 1) : null
  // "In Halden, Lee said, the port will close."
  const isAside = tokens[Math.min(cue.from, source.from) - 1]?.text === ',' && tokens[last]?.text === ','
  if (isAside && kind === 'says' && last - Math.min(cue.from, source.from) < 7) return last + 1
  if (inverted) return null
  return clauseStart(tokens, cue) ?? judgedStart(tokens, cue)
}

/** "According to Lee, R-N.Y., | the port …": behind the party and state of whoever speaks. */
function afterParty(tokens: readonly Token[], from: number): number {
  if (!/^[DRI]$/u.test(tokens[from]?.text ?? '') || tokens[from + 1]?.text !== '-') return from
  const comma = tokens.slice(from, from + LONGEST_PARTY).findIndex(({ text }) => text === ',')
  return comma < 0 ? from : from + comma + 1
}

/** "R", "-", "N", ".", "Y.", ",". */
const LONGEST_PARTY = 6

const hasVerb = (tokens: readonly Token[], { from, to }: Run): boolean =>
  tokens.slice(from, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
