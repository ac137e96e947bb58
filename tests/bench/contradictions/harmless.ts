import { WEEKDAYS } from '../../../lib/text/calendar'
import type { Edit, EditKind } from './edit'
import { textOf } from './edits/read-passage'

/** A pattern and what takes its place; null where the match is to stay. */
type Rewrite = readonly [pattern: RegExp, put: (match: RegExpExecArray) => string | null]

const WEEKDAY = `(?:${WEEKDAYS.join('|')})`
const PART = '(?:morning|noon|afternoon|evening|night|early|late)'

/** "Tuesday morning", "early on Tuesday", "on the night of Tuesday". */
const PART_OF_A_DAY = new RegExp(
  String.raw`\b(?:${WEEKDAY}\b[^.]{0,20}\b${PART}|${PART}\b[^.]{0,20}\b${WEEKDAY})\b`,
  'u',
)

/** Changes after which the passages say what they said before, or less of it, or more. */
export const HARMLESS: readonly EditKind[] = [
  rewrite('rounding', [
    /(?<=\$|\b)(\d{1,3}(?:,\d{3})+|\d{3,})(?= (?!percent)\p{Ll})/u,
    ([, n]) => {
      const value = Number(n?.replaceAll(',', ''))
      if (value >= 1900 && value < 2100) return null
      const round = Number(value.toPrecision(1))
      return round === value ? null : `about ${round.toLocaleString('en-US')}`
    },
  ]),
  rewrite('decimals', [
    /(?<=\$)(\d+)\.(\d)(?= (?:million|billion|trillion))/u,
    ([, a, b]) => (b === '5' ? null : `about ${Math.round(Number(`${a}.${b}`))}`.replace(/^about (\d+)$/u, '$1')),
  ]),
  rewrite('figures for words', [
    /(?<![\p{L}-])(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= \p{Ll})/u,
    ([word]) => String(['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].indexOf(word) + 2),
  ]),
  rewrite('words for figures', [
    /(?<![\p{L}\d$,.:-]|\p{Lu}\p{L}*\.? )(\d|1[0-2])(?= (?!percent|million|billion|p\.?m|a\.?m)\p{Ll}{3})/u,
    ([n]) => ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'a dozen'][Number(n)] ?? null,
  ]),
  rewrite('vaguer number', [/(?<![\p{L}\d$,.:-])(?:three|four|five|six|seven)(?= \p{Ll}+s\b(?! ago))/u, () => 'several']),
  rewrite('equal unit', [
    /\b(two|three|four) (days|weeks)\b/u,
    ([, n, unit]) => {
      const value = { two: 2, three: 3, four: 4 }[n ?? ''] ?? 0
      return unit === 'days' ? `${value * 24} hours` : `${value * 7} days`
    },
  ], [/\btwo years\b(?! ago)/u, () => '24 months'], [/\b(\d+(?:\.\d)?) million\b/u, ([, n]) => (Number(n) * 1e6).toLocaleString('en-US')]),
  rewrite('at least', [/(?<![\p{L}\d$,.:-])(\d{2,3})(?= \p{Ll}+s\b)/u, ([, n]) => {
    const value = Number(n)
    const floor = value > 100 ? Math.floor(value / 100) * 100 : Math.floor(value / 10) * 10
    return floor === value ? `at least ${value}` : `more than ${floor}`
  }]),
  rewrite('percent sign', [/ percent\b/u, () => '%']),
  // What another account puts in the morning is contradicted, whether its readers saw that it tells of the same or not.
  unless(PART_OF_A_DAY, rewrite('part of the day', [/\bon (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?! (?:morning|night|afternoon|evening))/u, ([all]) => `${all} afternoon`])),
  rewrite('no day', [/ (?:on )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?= \p{Ll}|[,.])(?! (?:morning|night|afternoon|evening|’s|'s))/u, () => ' this week']),
  rewrite('date for day', [/\b(Jan|Feb|Aug|Sept|Oct|Nov|Dec)\. (?=\d)/u, ([, m]) =>
    ({ Jan: 'January ', Feb: 'February ', Aug: 'August ', Sept: 'September ', Oct: 'October ', Nov: 'November ', Dec: 'December ' })[m ?? ''] ?? null]),
  rewrite('title', [/\bSen\. (?=\p{Lu})/u, () => 'Senator '], [/\bRep\. (?=\p{Lu})/u, () => 'Representative '], [/\bGov\. (?=\p{Lu})/u, () => 'Governor '], [/\b(?:Mr|Ms|Mrs)\. (?=\p{Lu})/u, () => '']),
  rewrite('abbreviation', [/\bUnited States\b/u, () => 'U.S.'], [/\bU\.S\. (?=\p{Lu})/u, () => 'United States '], [/\bF\.B\.I\./u, () => 'FBI'], [/\bFBI\b/u, () => 'Federal Bureau of Investigation'], [/\bC\.I\.A\./u, () => 'CIA'], [/\bGOP\b/u, () => 'Republican'], [/\bG\.O\.P\./u, () => 'Republican']),
  rewrite('synonym', [/\bsaid\b(?= (?:that|the|he|she|it)\b)/u, () => 'stated'], [/\bresigned\b/u, () => 'stepped down'], [/\bkilled\b/u, () => 'left dead'], [/\bannounced\b/u, () => 'made public'],
    [/\bcriticized\b/u, () => 'denounced'], [/\bpassed\b(?= (?:the|a)\b)/u, () => 'approved'], [/\bphysician\b/u, () => 'doctor'], [/\blawmakers\b/u, () => 'legislators'], [/\blawyer\b/u, () => 'attorney'],
    [/\bbegan\b/u, () => 'started'], [/\bhelp\b/u, () => 'assist'], [/\bclaimed\b/u, () => 'asserted'], [/\brejected\b/u, () => 'turned down'], [/\bplans to\b/u, () => 'intends to'], [/\bbill\b/u, () => 'legislation'], [/\bwon\b(?= the\b)/u, () => 'captured']),
  rewrite('contraction', [/\b(did|was|is|are|were|would|could|has|have|does|do) not\b/u, ([, verb]) => `${verb}n't`], [/\b(did|was|is|are|were|would|could|has|have|does|do)n['’]t\b/u, ([, verb]) => `${verb} not`], [/\bwill not\b/u, () => "won't"]),
  rewrite('is to', [/\bwill (?=[a-z]+ (?:the|a|on|in|to)\b)(?!not|be|have)/u, () => 'is going to ']),
  rewrite('more detail', [/\bin Washington\b(?!,)/u, () => 'in downtown Washington'], [/\breporters\b/u, () => 'a group of reporters'], [/(?<=\p{Ll}) in an interview\b/u, () => ' in a long interview'], [/\ba statement\b/u, () => 'a short written statement'], [/\bthe vote\b/u, () => 'the closely watched vote'], [/\bthe decision\b/u, () => 'the long-awaited decision'], [/\bvoted\b/u, () => 'quickly voted'], [/\bthe (?=president\b)/u, () => 'the American ']),
  { kind: 'given name gone', numeric: false, find: ({ left }) => left.names.flatMap((name): readonly Edit[] => {
    const parts = textOf(left, name).split(' ')
    return parts.length === 2 ? [{ start: name.start, end: name.end, put: parts[1] ?? '' }] : []
  }) },
  { kind: 'person described', numeric: false, find: ({ left }) => left.names.flatMap((name): readonly Edit[] => {
    const text = textOf(left, name)
    const after = left.article.body.slice(name.end, name.end + 1)
    return text.includes(' ') && after === ' ' && !/['’]s$/u.test(text) ? [{ start: name.start, end: name.end, put: `${text}, who is known across the country,` }] : []
  }) },
  { kind: 'order', numeric: false, find: ({ left }) => {
    const text = textOf(left, left.sentence)
    const found = /^([^,“”"]+) on (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\.$/u.exec(text)
    return found ? [{ ...left.sentence, put: `On ${found[2] ?? ''}, ${found[1] ?? ''}.` }] : []
  } },
] // prettier-ignore

/** The change, made only where no other article holds the pattern. */
function unless(pattern: RegExp, { find, ...rest }: EditKind): EditKind {
  return {
    ...rest,
    find: (twins) => (twins.others.some((body) => pattern.test(body)) ? [] : find(twins)),
  }
}

function rewrite(kind: string, ...rewrites: readonly Rewrite[]): EditKind {
  return {
    kind,
    numeric: false,
    find: ({ left }) =>
      rewrites.flatMap(([pattern, put]): readonly Edit[] => {
        const found = pattern.exec(textOf(left, left.stated))
        const text = found && put(found)
        if (!found || text === null) return []
        const start = left.stated.start + found.index
        return [{ start, end: start + found[0].length, put: text }]
      }),
  }
}
