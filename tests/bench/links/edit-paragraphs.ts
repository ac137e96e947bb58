import { note, setParagraphs, toParagraphs, type Work } from './work'

const LEADS = [
  'Here is what is known so far about the developments that readers have followed since the morning.',
  'The story took a new turn late in the day as more of those involved came forward.',
  'What began as a routine matter has grown into a test for everybody concerned.',
  'New details emerged hours after the first accounts were published.',
]

/** A sentence or two before everything; now and then one that says in other words what the old first one said. */
export function addLead(work: Work): void {
  const { lines, dice } = work
  const old = lines[0]?.line.text ?? ''
  const echo = old
    .split(' ')
    .slice(0, 6 + dice.below(6))
    .join(' ')
    .replace(/[,;:]?$/u, ', according to an updated account.')
  const text = dice.next() < 0.3 && old.length > 60 ? echo : dice.pick(LEADS)
  const copies = text === echo ? (lines[0]?.line.links ?? []) : []
  lines.unshift({ line: { text, links: [], copies, edit: 'lead' }, opens: true })
}

const BACKGROUND = [
  ['The matter has been in dispute for years.', 'Earlier attempts to settle it came to nothing.'],
  ['Nobody else was available for an interview over the weekend.'],
  ['He declined to comment.'],
  [
    'A fuller account is expected in the coming weeks.',
    'Until then much remains open.',
    'Both sides have promised patience.',
  ],
]

export function addBackground({ lines, dice }: Work): void {
  const starts = lines.flatMap(({ opens }, i) => (opens ? [i] : []))
  const added = dice
    .pick(BACKGROUND)
    .map((text, i) => ({ line: { text, links: [], edit: 'background' }, opens: i === 0 }))
  lines.splice(starts.length > 0 ? dice.pick(starts) : lines.length, 0, ...added)
}

export function swapParagraphs(work: Work): void {
  const paragraphs = toParagraphs(work).map((lines) => [...lines])
  if (paragraphs.length < 3) return
  const [gone] = paragraphs.splice(work.dice.below(paragraphs.length), 1)
  paragraphs.splice(work.dice.below(paragraphs.length), 0, gone ?? [])
  setParagraphs(work, paragraphs)
  for (const line of gone ?? []) if (line.edit === null) note(work, line, 'paragraph')
}

/** A whole paragraph is cut. */
export function dropParagraph(work: Work): void {
  const paragraphs = toParagraphs(work).map((lines) => [...lines])
  if (paragraphs.length < 4) return
  const [gone] = paragraphs.splice(1 + work.dice.below(paragraphs.length - 1), 1)
  for (const line of gone ?? []) note(work, line, 'paragraph removal')
  setParagraphs(work, paragraphs)
}
