import type { Phrases } from './compare-phrases'
import type { Slot } from './compare-slots'
import type { Likeness } from './likeness'
import type { Detail, DetailRule } from './detail'

/** Two details of different articles that cannot both be true if they are values of one thing, and what hints at that. */
export type Rivalry = {
  readonly rule: Pick<DetailRule, 'kind' | 'facet'>
  /** How they exclude each other: a word of the rule's own. */
  readonly how: string
  readonly a: Detail
  readonly b: Detail
  readonly slot: Slot
  readonly phrases: Phrases
  readonly likeness: Likeness
  /** The matcher's score if the first gave the second's value; costs as much as all else together. */
  readonly repaired: () => number
  /** Parts of speech of the words just before and just after both that are the same, 0 to 2. */
  readonly alikeAround: number
  /** Statements that hold either detail's word: in its own article, in the other one, in all others. */
  readonly known: readonly [a: Known, b: Known]
  /** Details of the same rule that the two statements give differently, and those that they give alike. */
  readonly differing: number
  readonly agreeing: number
  /** Names, numbers and times that the two statements give alike. */
  readonly agreeingAtAll: number
  /** Details of any rule that the two statements give differently. */
  readonly differingAtAll: number
  /** Whether one, or both, stand in quotation marks. */
  readonly quoted: number
  /** The best score of the first's statement with a statement of the other article that gives its value, less this score; and the other way round. */
  readonly betterHome: readonly [number, number]
  /** The best score with either statement of one in a third article that gives the first's value, and the second's; 0 where none does. */
  readonly witnesses: readonly [number, number]
  /** How many of the two the other statement gives too, elsewhere or by a pronoun. */
  readonly given: number
  /** How many of the two stand beside a verb of saying. */
  readonly speaking: number
  /** How alike the last words of both are used, -1 to 1. */
  readonly use: number
  /** Content words of the shorter and the longer statement. */
  readonly sizes: readonly [number, number]
}

export type Known = { readonly here: number; readonly there: number; readonly elsewhere: number }

type Cue = readonly [name: string, of: (r: Rivalry) => number]

const flag = (is: boolean): number => (is ? 1 : 0)
const log = (x: number): number => Math.log(1 + x)
const least = ([x, y]: readonly [number, number]): number => Math.min(x, y)
const most = ([x, y]: readonly [number, number]): number => Math.max(x, y)
const both = (r: Rivalry, of: (known: Known) => number): readonly [number, number] => [
  of(r.known[0]),
  of(r.known[1]),
]
const logOdds = (p: number): number => Math.log(Math.max(0.002, p) / Math.max(0.002, 1 - p))
const isKey = (pattern: RegExp) => (r: Rivalry) => flag(pattern.test(r.a.key))
const units = (r: Rivalry, unit: string): number => flag(r.a.unit === unit) + flag(r.b.unit === unit)

/** The learned weights (conflicts.json) are for these cues by their order; train again after any change. */
const CUES: readonly Cue[] = [
  ['score', (r) => logOdds(r.likeness.score)],
  ['score if they agreed', (r) => logOdds(r.repaired())],
  ['gain if they agreed', (r) => logOdds(r.repaired()) - logOdds(r.likeness.score)],
  ['shared rivals: most', (r) => most(r.likeness.sharedRivals)],
  ['shared rivals: least', (r) => least(r.likeness.sharedRivals)],
  ['rivals: best', (r) => most(r.likeness.rivals)],
  ['rivals: least', (r) => least(r.likeness.rivals)],
  ['whole: most', (r) => r.slot.whole.most],
  ['whole: least', (r) => r.slot.whole.least],
  ['whole: weight', (r) => r.slot.whole.weight],
  ['whole: count', (r) => r.slot.whole.count],
  ['close: most', (r) => r.slot.close.most],
  ['close: least', (r) => r.slot.close.least],
  ['close: weight', (r) => r.slot.close.weight],
  ['close: count', (r) => r.slot.close.count],
  ['closest: most', (r) => r.slot.closest.most],
  ['closest: least', (r) => r.slot.closest.least],
  ['closest: weight', (r) => r.slot.closest.weight],
  ['in place', (r) => r.slot.inPlace],
  ['in place: less', (r) => Math.min(r.slot.inPlaceBefore, r.slot.inPlaceAfter)],
  ['run: before', (r) => r.slot.runBefore],
  ['run: after', (r) => r.slot.runAfter],
  ['run: both', (r) => r.slot.runBefore + r.slot.runAfter],
  ['run: less', (r) => Math.min(r.slot.runBefore, r.slot.runAfter)],
  ['terms: before', (r) => r.slot.termsBefore],
  ['terms: after', (r) => r.slot.termsAfter],
  ['terms: both', (r) => r.slot.termsBefore + r.slot.termsAfter],
  ['verbs', (r) => r.slot.verbs],
  ['verb before', (r) => r.slot.verbBefore],
  ['verb after', (r) => r.slot.verbAfter],
  ['alike around', (r) => r.alikeAround],
  ['known here: most', (r) => log(most(both(r, (k) => k.here)))],
  ['known here: least', (r) => log(least(both(r, (k) => k.here)))],
  ['known there: most', (r) => log(most(both(r, (k) => k.there)))],
  ['known there: least', (r) => log(least(both(r, (k) => k.there)))],
  ['known elsewhere: most', (r) => log(most(both(r, (k) => k.elsewhere)))],
  ['known elsewhere: least', (r) => log(least(both(r, (k) => k.elsewhere)))],
  ['differing', (r) => r.differing],
  ['agreeing', (r) => r.agreeing],
  ['agreeing at all', (r) => r.agreeingAtAll],
  ['differing at all', (r) => r.differingAtAll],
  ['quoted', (r) => r.quoted],
  ['better home: most', (r) => most(r.betterHome)],
  ['better home: least', (r) => least(r.betterHome)],
  ['size: shorter', (r) => least(r.sizes)],
  ['size: longer', (r) => most(r.sizes)],
  ['same unit', (r) => flag(r.a.unit !== undefined && r.a.unit === r.b.unit)],
  ['person', (r) => units(r, 'person')],
  ['place', (r) => units(r, 'place')],
  ['origin', (r) => units(r, 'origin')],
  ['other name', (r) => units(r, 'other')],
  ['number', isKey(/^(?:count|money|percent|duration|days|vote|age)/u)],
  ['time', isKey(/^(?:weekday|date|month|year|clock|relative)/u)],
  ['opposite', (r) => flag(r.how === 'opposite')],
  ['antonym', (r) => flag(r.how === 'antonym')],
  ['kinds of people', (r) => flag(r.how === 'person')],
  ['kinds of things', (r) => flag(r.how === 'thing')],
  ['open', (r) => units(r, 'open')],
  ['polarity', isKey(/^verb/u)],
  ['tense', isKey(/^tense/u)],
  ['office', isKey(/^p[0-9a-z]{9} /u)],
  ['wording', (r) => flag(r.rule.kind === 'wording')],
  ['given', (r) => r.given],
  ['use', (r) => r.use],
  ['witnesses: most', (r) => most(r.witnesses)],
  ['witnesses: least', (r) => least(r.witnesses)],
  ['speaking', (r) => r.speaking],
  ['bounds', (r) => flag(r.a.low < r.a.high) + flag(r.b.low < r.b.high)],
  ['ratio', (r) => (r.a.high > 0 && r.b.high > 0 ? Math.abs(Math.log(r.a.high / r.b.high)) : 0)],
  ['body', (r) => units(r, 'body')],
  ['modifier', (r) => units(r, 'modifier')],
  ['owning', (r) => r.phrases.owning],
  ['deed', (r) => r.phrases.deed],
  ['listed', (r) => r.phrases.listed],
  ['denied', (r) => flag(r.how === 'denied')],
  ['phrase: weight', (r) => r.phrases.weight],
  ['phrase: most', (r) => r.phrases.most],
  ['phrase: least', (r) => r.phrases.least],
  ['phrase: count', (r) => r.phrases.count],
  ['phrase: described', (r) => r.phrases.described],
  ['phrase: holder', (r) => r.phrases.holder],
  ['phrase: role', (r) => r.phrases.role],
  ['phrase: lone', (r) => r.phrases.lone],
  ['score of the sentences', (r) => logOdds(r.likeness.within)],
  ['weekday', isKey(/^weekday/u)],
  ['year', isKey(/^year/u)],
]

export const SLOT_CUE_NAMES: readonly string[] = CUES.map(([name]) => name)

export const findSlotCues = (rivalry: Rivalry): readonly number[] => CUES.map(([, of]) => of(rivalry))
