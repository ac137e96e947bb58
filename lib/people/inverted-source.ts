import { INVERTING_VERBS } from '../text/cue-verbs'
import type { Token } from '../text/find-frames'
import { phraseStartingAt, type Run } from './noun-phrase'

/** How many tokens before a comma its clause may have its verb: longer than any sentence, short enough for a text of garbage. */
const REACH = 80

/** “…,” said Lee: right after a quote, or after the comma that ends a reported clause. */
export function invertedSource(tokens: readonly Token[], verb: number): Run | null {
  const [cue, before, next] = [tokens[verb], tokens[verb - 1], tokens[verb + 1]]
  if (!cue || !INVERTING_VERBS.has(cue.lemma) || !before || !next) return null
  // "The plan is doomed, writes Lee: “…”"
  const source = phraseStartingAt(tokens, verb + 1)
  const isLed = next.pos === 'PROPN' && tokens[source?.to ?? -1]?.text === ':' && before.text === ','
  if (isLed && tokens[(source?.to ?? 0) + 1]?.pos === 'QUOTE') return source
  const afterQuote = before.pos === 'QUOTE' || (before.text === ',' && tokens[verb - 2]?.pos === 'QUOTE')
  const afterClause =
    before.text === ',' &&
    /^(?:said|says|wrote|asked|added)$/u.test(cue.text) &&
    clauseBefore(tokens, verb - 1)
  if (!afterQuote && !afterClause) return null
  if (!afterQuote && !/^(?:PROPN|DET)$/u.test(next.pos)) return null
  if (next.pos === 'PRON' && !/^(?:he|she|they|I|we)$/u.test(next.text)) return null
  return source
}

/** Whether a verb stands before the comma at `comma`: "Lee, D-Ohio, said" has none, and inverts nothing. */
function clauseBefore(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma - 1; i >= 0 && comma - i < REACH; i--) {
    const pos = tokens[i]?.pos
    if (pos === 'QUOTE' || pos === 'SCONJ') return false
    // "Lee, who leads the port, asked": the verb is the name’s.
    if (pos === 'VERB' || pos === 'AUX') return !/^(?:who|whose|which)$/u.test(tokens[i - 1]?.text ?? '')
  }
  return false
}
