import { comparePair, type Pair } from './compare-pair'
import type { ArticleRows } from './article-rows'
import type { PropositionIndex } from './index-propositions'
import type { EventProposition } from './proposition'

/** One number about a pair that hints at whether both state the same. Order of the two never matters. */
type Cue = readonly [name: string, of: (pair: Pair) => number]

const log = (x: number): number => Math.log(1 + x)
const flag = (is: boolean): number => (is ? 1 : 0)

/** The learned weights (matcher.json) are for these cues by name; train again after any change. */
const CUES: readonly Cue[] = [
  ['cosine', (p) => p.stems.cosine],
  ['stems: least contained', (p) => p.overlap.stems.least],
  ['stems: most contained', (p) => p.overlap.stems.most],
  ['stems: shared weight', (p) => log(p.overlap.stems.weight)],
  ['stems: shared', (p) => log(p.overlap.stems.count)],
  ['rarest shared', (p) => p.shared.stems[0] ?? 0],
  ['second rarest shared', (p) => p.shared.stems[1] ?? 0],
  ['third rarest shared', (p) => p.shared.stems[2] ?? 0],
  ['fourth rarest shared', (p) => p.shared.stems[3] ?? 0],
  ['pairs: shared', (p) => log(p.overlap.pairs.count)],
  ['pairs: most contained', (p) => p.overlap.pairs.most],
  ['names: shared', (p) => log(p.overlap.names.count)],
  ['names: shared weight', (p) => log(p.overlap.names.weight)],
  ['names: least contained', (p) => p.overlap.names.least],
  ['names: none in common', (p) => flag(p.overlap.names.both && p.overlap.names.count === 0)],
  ['people: shared', (p) => log(p.overlap.people.count)],
  ['people: shared weight', (p) => log(p.overlap.people.weight)],
  ['people: least contained', (p) => p.overlap.people.least],
  ['people: most contained', (p) => p.overlap.people.most],
  ['people: none in common', (p) => flag(p.overlap.people.both && p.overlap.people.count === 0)],
  ['verbs: shared weight', (p) => log(p.overlap.verbs.weight)],
  ['verbs: most contained', (p) => p.overlap.verbs.most],
  ['nouns: shared weight', (p) => log(p.overlap.nouns.weight)],
  ['nouns: most contained', (p) => p.overlap.nouns.most],
  ['numbers: shared', (p) => log(p.overlap.numbers.count)],
  ['numbers: none in common', (p) => flag(p.overlap.numbers.both && p.overlap.numbers.count === 0)],
  ['run: words', (p) => log(p.run.length)],
  ['run: content words', (p) => log(p.run.content)],
  ['run: in quotes', (p) => log(p.run.quoted)],
  ['run: of the shorter', (p) => p.run.length / Math.max(1, Math.min(p.a.words.length, p.b.words.length))],
  ['quoted: difference', (p) => Math.abs(quotedShare(p.a) - quotedShare(p.b))],
  ['quoted: least', (p) => Math.min(quotedShare(p.a), quotedShare(p.b))],
  ['length: shorter', (p) => log(Math.min(p.a.stems.length, p.b.stems.length))],
  ['length: longer', (p) => log(Math.max(p.a.stems.length, p.b.stems.length))],
  ['rank: better', (p) => 1 / (1 + Math.min(...p.stems.ranks))],
  ['rank: worse', (p) => 1 / (1 + Math.max(...p.stems.ranks))],
  ['margin: better', (p) => Math.max(...p.stems.margins)],
  ['margin: worse', (p) => Math.min(...p.stems.margins)],
  ['position: difference', (p) => Math.abs(p.a.position - p.b.position)],
  ['position: earlier', (p) => Math.min(p.a.position, p.b.position)],
  ['position: later', (p) => Math.max(p.a.position, p.b.position)],
  ['position: both lead', (p) => flag(Math.max(p.a.sentence, p.b.sentence) < 2)],
  ['neighbours', (p) => p.neighbours],
  ['beside: best', (p) => p.beside[0]],
  ['beside: second', (p) => p.beside[1]],
  ['height: better', (p) => Math.max(...p.stems.heights)],
  ['height: worse', (p) => Math.min(...p.stems.heights)],
  ['rare: cosine', (p) => p.rare.cosine],
  ['rare: least contained', (p) => p.rare.least],
  ['rare: most contained', (p) => p.rare.most],
  ['rare: rarest shared', (p) => p.rare.rarest],
  ['rare: shared weight', (p) => log(p.rare.weight)],
  ['rest: less', (p) => p.rest.stems[0]],
  ['rest: more', (p) => p.rest.stems[1]],
  ['rest of names: less', (p) => p.rest.names[0]],
  ['voices: shared', (p) => flag(sharesVoice(p))],
  ['voices: none in common', (p) => flag(p.a.voices.length > 0 && p.b.voices.length > 0 && !sharesVoice(p))],
  ['voices: one only', (p) => flag(p.a.voices.length > 0 !== p.b.voices.length > 0)],
  ['first person: the same', (p) => flag(!!firstOf(p.a) && firstOf(p.a) === firstOf(p.b))],
  ['first person: another', (p) => flag(!!firstOf(p.a) && !!firstOf(p.b) && firstOf(p.a) !== firstOf(p.b))],
  ['told: cosine', (p) => p.told.cosine],
  ['told: plain cosine', (p) => p.told.plain],
  ['told: better margin', (p) => Math.max(...p.told.margins)],
  ['told: worse margin', (p) => Math.min(...p.told.margins)],
  ['told: better rank', (p) => 1 / (1 + Math.min(...p.told.ranks))],
  ['told: worse rank', (p) => 1 / (1 + Math.max(...p.told.ranks))],
  ['told: least contained', (p) => p.overlap.told.least],
  ['told: most contained', (p) => p.overlap.told.most],
  ['plain: rarest shared', (p) => p.shared.plain[0] ?? 0],
  ['plain: second rarest shared', (p) => p.shared.plain[1] ?? 0],
  ['plain: third rarest shared', (p) => p.shared.plain[2] ?? 0],
  ['plain: shared', (p) => log(p.shared.plain.length)],
  ['plain: shared weight', (p) => log(p.overlap.plain.weight)],
  ['plain: least contained', (p) => p.overlap.plain.least],
  ['plain: most contained', (p) => p.overlap.plain.most],
  ['rest plain: less', (p) => p.rest.plain[0]],
  ['rest plain: more', (p) => p.rest.plain[1]],
  ['rest of people: less', (p) => p.rest.people[0]],
  ['rest of people: more', (p) => p.rest.people[1]],
  ['gist', (p) => p.gist],
  ['meaning: less', (p) => p.meaning.shares[0]],
  ['meaning: more', (p) => p.meaning.shares[1]],
  ['meaning: other words, less', (p) => p.meaning.others[0]],
  ['meaning: other words, more', (p) => p.meaning.others[1]],
  ['meaning: rest, less', (p) => p.meaning.rest[0]],
  ['meaning: rest, more', (p) => p.meaning.rest[1]],
  ['meaning: window weight', (p) => p.meaning.window.weight],
  ['meaning: window share', (p) => p.meaning.window.share],
  ['meaning: in order', (p) => log(p.meaning.order.weight)],
  ['meaning: in order, of both', (p) => p.meaning.order.both],
  ['meaning: in order, of the shorter', (p) => p.meaning.order.shorter],
  ['meaning: better margin', (p) => Math.max(...p.meaning.margins)],
  ['meaning: worse margin', (p) => Math.min(...p.meaning.margins)],
  ['meaning: better rank', (p) => 1 / (1 + Math.min(...p.meaning.ranks))],
  ['meaning: worse rank', (p) => 1 / (1 + Math.max(...p.meaning.ranks))],
  ['negation differs', (p) => flag(p.a.negated !== p.b.negated)],
]

export const CUE_NAMES: readonly string[] = CUES.map(([name]) => name)

/** The cues of two propositions, in the order of CUE_NAMES; both orders of the two give the same. */
export function findPairCues(
  index: PropositionIndex,
  rows: ArticleRows,
  a: number,
  b: number,
): readonly number[] {
  const pair = comparePair(index, rows, Math.min(a, b), Math.max(a, b))
  return pair ? CUES.map(([, of]) => of(pair)) : CUES.map(() => 0)
}

const quotedShare = (p: EventProposition): number => p.quoted.length / Math.max(1, p.words.length)

const sharesVoice = ({ a, b }: Pair): boolean => a.voices.some((voice) => b.voices.includes(voice))

/** Who stands first in a sentence is most often its subject. */
const firstOf = (p: EventProposition): string | undefined => p.people[0]?.person
