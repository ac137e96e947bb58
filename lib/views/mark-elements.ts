import type { Element, ElementContent, Properties } from 'hast'
import type { ArticleMark } from './article-marks'
import type { PassageMark } from './passage-marks'
import type { ChangedMark, TieMark } from './ties'
import type { QuoteLine } from './utterances'

/** All that may be laid into an article's text. */
export type ShownMark = ArticleMark | TieMark | ChangedMark

/** What the `<mark>` of each kind carries, on every part of it. */
export function propertiesOf(mark: ShownMark): Properties {
  if (mark.kind === 'changed') return { dataReworded: '' }
  if (mark.kind === 'tie') return tieProperties(mark)
  if (mark.kind === 'conflict') return { dataConflict: '' }
  if (mark.kind === 'attribution') return { dataAttribution: '', dataRefs: mark.utterance }
  if (mark.kind === 'quote') {
    const title = mark.speaker ?? 'Speaker not named'
    // In focus a quote shows its speaker and cue, so a keyboard must reach it.
    const focus = mark.type === 'direct' ? { tabIndex: 0 } : {}
    return { dataQuote: mark.type, dataRefs: mark.utterance, title, ...focus }
  }
  return { dataPassage: '', dataReach: mark.reach, dataRefs: mark.claims.map((claim) => claim.id).join(' ') }
}

/** A passage that only one side tells has no reach: it is set off by its source's own tone. */
const tieProperties = (mark: TieMark): Properties =>
  mark.claims.length === 0
    ? { dataPassage: '', dataOnly: '' }
    : { dataPassage: '', dataReach: mark.reach, dataRefs: mark.claims.join(' ') }

/**
 * What opens a mark's first part: the places of the claims that the compare page opens at, and of links whose passages
 * became a part of this one.
 */
export function startOf(mark: ShownMark): readonly ElementContent[] {
  if (mark.kind === 'tie') return mark.anchors.map(anchorOf)
  return mark.kind === 'passage' ? (mark.alsoIds ?? []).map(anchorOf) : []
}

const anchorOf = (id: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { id },
  children: [],
})

/** What closes a mark's last part: the letters of the other sources that tell or quote it, as links. */
export function endOf(mark: ShownMark): readonly ElementContent[] {
  if (mark.kind === 'quote') return mark.variants.map(variantLink)
  if (mark.kind === 'tie')
    return mark.partners.length > 0
      ? [partnerLink(mark)]
      : mark.elsewhere.slice(0, MOST_LETTERS).map((at) => elsewhereLink(mark, at))
  if (mark.kind !== 'passage') return []
  const tellers = mark.others.length > 0 ? [tellersLink(mark)] : []
  return mark.changed ? [...tellers, changedLink(mark.changed)] : tellers
}

/** Says that a passage does not read as it did when links to it were made. */
const changedLink = (href: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: {
    className: ['tellers'],
    href,
    ariaLabel: 'The wording has changed since this link was made: what changed',
  },
  children: [{ type: 'text', value: 'changed' }],
})

/** More letters than this crowd the line; the rest become a count. */
const MOST_LETTERS = 6

/** The letter of another source that quotes the same utterance, as the link to its wording. */
const variantLink = (line: QuoteLine): Element => ({
  type: 'element',
  tagName: 'a',
  properties: {
    className: ['tellers'],
    href: line.path,
    title: `“${line.text}”`,
    ariaLabel: `Quoted by ${line.source.name} too: “${line.text}”`,
  },
  children: [{ type: 'text', value: line.source.letter }],
})

/** The letters of the other sources that tell a passage, as the link that opens its claim. What it shows is in its name. */
function tellersLink(mark: PassageMark): Element {
  const [claim] = mark.claims
  const letters = mark.others.map((s) => s.letter)
  const shown =
    letters.length > MOST_LETTERS
      ? `${letters.slice(0, MOST_LETTERS).join(' ')} +${letters.length - MOST_LETTERS}`
      : letters.join(' ')
  const label = mark.differs ? `≠ ${shown}` : shown
  const names = mark.others.map((s) => s.name).join(', ')
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['tellers'],
      href: claim?.path ?? '',
      dataOpensClaim: claim?.id ?? '',
      dataSlot: `slot-${mark.id}`,
      ariaLabel: `${mark.differs ? 'The sources differ. ' : ''}Also told by ${names}: ${label}`,
    },
    children: [{ type: 'text', value: label }],
  }
}

/** The other side's letter, as the link to its first passage for the same claim. */
const partnerLink = (mark: TieMark): Element => ({
  type: 'element',
  tagName: 'a',
  properties: {
    className: ['tellers'],
    href: `#${mark.partners[0]?.id ?? ''}`,
    dataOpensClaim: mark.claims[0] ?? '',
    ariaLabel: `${mark.differs ? 'They differ. ' : ''}Told by ${mark.other.name} too: to its words`,
  },
  children: [{ type: 'text', value: mark.differs ? `≠ ${mark.other.letter}` : mark.other.letter }],
})

/** The letter of a source that tells what the other side does not, as the link that puts it in the other's place. */
const elsewhereLink = (mark: TieMark, { source, path }: TieMark['elsewhere'][number]): Element => ({
  type: 'element',
  tagName: 'a',
  properties: {
    className: ['tellers'],
    href: path,
    title: source.name,
    ariaLabel: `Not told by ${mark.other.name}. Compare with ${source.name}, which tells it`,
  },
  children: [{ type: 'text', value: source.letter }],
})
