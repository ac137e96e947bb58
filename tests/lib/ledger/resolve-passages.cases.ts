/** One passage among its neighbours, before and after an edit. `to`: its number in `after`, null where it must be given up. */
export type FateCase = {
  readonly name: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly of: number
  readonly to: number | null
}

const LEAD = 'The harbour board met on Monday.'
const VOTE = 'The board approved 12 plans for the northern pier, and the mayor signed them.'
const END = 'Nobody spoke against it.'
const FERRY = 'The ferry company will end its night service in the spring.'

/** VOTE between its neighbours, edited to this. */
const edited = (name: string, text: string, to: 1 | null = 1): FateCase => ({
  name,
  before: [LEAD, VOTE, END],
  after: [LEAD, text, END],
  of: 1,
  to,
})

/** The same edit where it stands among strangers. */
const away = (name: string, text: string, to: 3 | null): FateCase => ({
  name,
  before: [LEAD, VOTE, END],
  after: [LEAD, END, FERRY, text, 'It rained all day.'],
  of: 1,
  to,
})

export const CASES: readonly FateCase[] = [
  { name: 'nothing changed', before: [LEAD, VOTE], after: [LEAD, VOTE], of: 1, to: 1 },
  { name: 'a new lead', before: [LEAD, VOTE], after: [FERRY, LEAD, VOTE], of: 1, to: 2 },
  { name: 'carried to the end', before: [VOTE, LEAD, END], after: [LEAD, END, VOTE], of: 0, to: 2 },
  { name: 'gone', before: [LEAD, VOTE, END], after: [LEAD, END], of: 1, to: null },
  { name: 'everything gone', before: [LEAD, VOTE], after: [], of: 1, to: null },

  edited('a slip of the pen', VOTE.replace('approved', 'aproved')),
  edited(
    'a number word misspelled',
    'The board approved twelve plans for the northern pier, and the mayor signed them.',
  ),
  edited('a synonym', VOTE.replace('signed', 'endorsed')),
  edited('another tense', VOTE.replace('approved', 'has approved').replace('signed', 'is signing')),
  edited('quotation marks and dashes', VOTE.replace(', and', ' — and')),
  edited('British spelling', VOTE.replace('northern pier', 'harbor pier').replace('harbor', 'northern')),
  edited('small words', VOTE.replace('for the', 'of a')),
  edited('an attribution at the end', VOTE.replace('.', ', officials said.')),
  edited('another number and nothing else', VOTE.replace('12', '14')),
  edited(
    'another number and other words',
    'The board approved 14 drafts for the eastern pier, and the mayor read them.',
    null,
  ),
  edited('two numbers', 'The board approved 14 plans for 3 piers, and the mayor signed them.', null),
  edited('one word', VOTE.replace('signed', 'praised')),
  edited('two words', VOTE.replace('signed', 'praised').replace('plans', 'loans'), null),
  edited('a negation put in', VOTE.replace('approved', 'has not approved'), null),
  edited('the contrary', VOTE.replace('approved', 'rejected'), null),
  edited(
    'another sentence of its pattern',
    'The council debated 30 plans for the old mill, and the governor praised them.',
    null,
  ),

  away('elsewhere, with a slip of the pen', VOTE.replace('approved', 'aproved'), 3),
  away('elsewhere, in another tense', VOTE.replace('approved', 'has approved'), 3),
  away('elsewhere, with a synonym that news uses', VOTE.replace('plans', 'proposals'), 3),
  away('elsewhere, of another person', VOTE.replace('the mayor', 'she'), null),
  away('elsewhere, with another number', VOTE.replace('12', '14'), null),
  away('elsewhere, with a word that may mean the same', VOTE.replace('signed', 'endorsed'), null),
  away('elsewhere, denied', VOTE.replace('approved', 'never approved'), null),

  {
    name: 'another surname and nothing else, in its place',
    before: [LEAD, 'On Monday Ada Lind called the vote a mistake.', END],
    after: [LEAD, 'On Monday Ada Moreau called the vote a mistake.', END],
    of: 1,
    to: 1,
  },
  {
    name: 'another number, and a new sentence before it',
    before: [LEAD, VOTE, END],
    after: [LEAD, FERRY, VOTE.replace('12', '14'), END],
    of: 1,
    to: null,
  },
  {
    name: 'another person, in its place',
    before: [LEAD, 'On Monday Ada Lind called the vote a mistake.', END],
    after: [LEAD, 'On Monday Eva Moreau called the vote a mistake.', END],
    of: 1,
    to: null,
  },
  {
    name: 'another name elsewhere',
    before: [LEAD, 'The clerk, Ada Lind, called the vote a mistake.', END],
    after: [LEAD, END, 'It rained.', 'The clerk, Eva Moreau, called the vote a mistake.'],
    of: 1,
    to: null,
  },
  {
    name: 'a name spelled otherwise, elsewhere',
    before: [LEAD, 'On Monday the clerk, Ada Lindqvist, called the vote at the harbour a mistake.', END],
    after: [
      LEAD,
      END,
      'It rained.',
      'On Monday the clerk, Ada Lindquist, called the vote at the harbour a mistake.',
    ],
    of: 1,
    to: null,
  },
  {
    name: 'a name with two letters swapped, elsewhere',
    before: [LEAD, 'On Monday the clerk, Ada Lindqvist, called the vote at the harbour a mistake.', END],
    after: [
      LEAD,
      END,
      'It rained.',
      'On Monday the clerk, Ada Lidnqvist, called the vote at the harbour a mistake.',
    ],
    of: 1,
    to: 3,
  },
  {
    name: 'a number alone in a short sentence',
    before: [LEAD, 'He was 34.', END],
    after: [LEAD, 'He was 43.', END],
    of: 1,
    to: 1,
  },
  {
    name: 'cut in two: the part that says most of it',
    before: [LEAD, VOTE, END],
    after: [LEAD, 'The board approved 12 plans for the northern pier.', 'The mayor signed them.', END],
    of: 1,
    to: 1,
  },
  {
    name: 'after a cut, the next one',
    before: [LEAD, VOTE, END],
    after: [LEAD, 'The board approved 12 plans for the northern pier.', 'The mayor signed them.', END],
    of: 2,
    to: 3,
  },
  {
    name: 'joined with the next: the first',
    before: [LEAD, FERRY, 'Sailors will lose 40 jobs.', END],
    after: [
      LEAD,
      'The ferry company will end its night service in the spring, and sailors will lose 40 jobs.',
      END,
    ],
    of: 1,
    to: 1,
  },
  {
    name: 'joined with the next: the second',
    before: [LEAD, FERRY, 'Sailors will lose 40 jobs.', END],
    after: [
      LEAD,
      'The ferry company will end its night service in the spring, and sailors will lose 40 jobs.',
      END,
    ],
    of: 2,
    to: 1,
  },
  {
    name: 'its end is no end any more',
    before: [LEAD, 'The plan was drawn by Ada Lind Jr.', END, VOTE],
    after: [VOTE, 'The plan was drawn by Ada Lind Jr. It rained all day.', END],
    of: 1,
    to: 1,
  },
  {
    name: 'the first of two copies is gone',
    before: [LEAD, 'He declined to comment.', VOTE, 'He declined to comment.', END],
    after: [LEAD, VOTE, 'He declined to comment.', END],
    of: 1,
    to: null,
  },
  {
    name: 'the second of two copies is gone',
    before: [LEAD, 'He declined to comment.', VOTE, 'He declined to comment.', END],
    after: [LEAD, 'He declined to comment.', VOTE, END],
    of: 3,
    to: null,
  },
  {
    name: 'a copy is put in before it',
    before: [LEAD, VOTE, 'He declined to comment.', END],
    after: ['He declined to comment.', LEAD, VOTE, 'He declined to comment.', END],
    of: 2,
    to: 3,
  },
  {
    name: 'of near twins the other one is gone',
    before: [LEAD, 'Ward 3 counted 412 votes.', 'Ward 4 counted 388 votes.', END],
    after: [LEAD, 'Ward 4 counted 388 votes.', END],
    of: 1,
    to: null,
  },
  {
    name: 'of near twins, which only their numbers tell apart, one has another number',
    before: [LEAD, 'Ward 3 counted 412 votes.', 'Ward 4 counted 388 votes.', END],
    after: [LEAD, 'Ward 3 counted 412 votes.', 'Ward 4 counted 398 votes.', END],
    of: 2,
    to: null,
  },
  {
    name: 'gone, and a look-alike stands elsewhere',
    before: [LEAD, VOTE, END, FERRY, 'It rained.'],
    after: [LEAD, END, FERRY, VOTE.replace('12', '19'), 'It rained.'],
    of: 1,
    to: null,
  },
  {
    name: 'changed places with its neighbour, with a synonym',
    before: [LEAD, 'It rained.', VOTE, END],
    after: [LEAD, VOTE.replace('plans', 'proposals'), 'It rained.', END],
    of: 2,
    to: 1,
  },
  {
    name: 'changed places with its neighbour, with another word',
    before: [LEAD, 'It rained.', VOTE, END],
    after: [LEAD, VOTE.replace('plans', 'loans'), 'It rained.', END],
    of: 2,
    to: null,
  },
  {
    name: 'gone, and a look-alike stands beside its old neighbour, which moved',
    before: [LEAD, VOTE, END, FERRY, 'It rained all day.', 'The ferry left.'],
    after: [LEAD, FERRY, 'It rained all day.', VOTE.replace('plans', 'loans'), END, 'The ferry left.'],
    of: 1,
    to: null,
  },
  {
    name: 'another number, and the neighbour is gone too',
    before: [LEAD, VOTE, END, FERRY],
    after: [LEAD, VOTE.replace('12', '14'), FERRY],
    of: 1,
    to: null,
  },
  {
    name: 'a word put in, and the neighbour is gone too',
    before: [LEAD, VOTE, END, FERRY],
    after: [LEAD, VOTE.replace('signed', 'promptly signed'), FERRY],
    of: 1,
    to: 1,
  },
  {
    name: 'another number, and its neighbour was corrected too',
    before: [LEAD, VOTE, 'The night ferry carried 640 passengers a week last year.', END],
    after: [LEAD, VOTE.replace('12', '14'), 'The night ferry carried 610 passengers a week last year.', END],
    of: 1,
    to: 1,
  },
  {
    name: 'three copies, all of them still there behind a new sentence',
    before: ['No comment.', LEAD, 'No comment.', VOTE, 'No comment.'],
    after: [FERRY, 'No comment.', LEAD, 'No comment.', VOTE, 'No comment.'],
    of: 2,
    to: 3,
  },
  {
    name: 'another number, behind a new lead',
    before: [VOTE, LEAD, END],
    after: [FERRY, VOTE.replace('12', '14'), LEAD, END],
    of: 0,
    to: 1,
  },
  {
    name: 'another number, beside a sentence that came from elsewhere',
    before: [LEAD, VOTE, END, FERRY],
    after: [LEAD, FERRY, VOTE.replace('12', '14'), END],
    of: 1,
    to: null,
  },
  {
    name: 'a clause put in, elsewhere',
    before: [LEAD, VOTE, END],
    after: [LEAD, END, FERRY, VOTE.replace('.', ', as expected.'), 'It rained all day.'],
    of: 1,
    to: 3,
  },
  {
    name: 'another thing of the kind, elsewhere',
    before: [LEAD, VOTE, END],
    after: [LEAD, END, FERRY, VOTE.replace('12 plans', '12 other plans'), 'It rained all day.'],
    of: 1,
    to: null,
  },
  edited('a day put in', VOTE.replace('.', ' on Friday.')),
  {
    name: 'a negation misspelled',
    before: [LEAD, VOTE.replace('approved', 'never approved'), END],
    after: [LEAD, VOTE.replace('approved', 'nevr approved'), END],
    of: 1,
    to: 1,
  },
  {
    name: 'a word in two parts',
    before: [LEAD, 'The healthcare plan of the board passed on Monday.', END],
    after: [LEAD, END, FERRY, 'The health care plan of the board passed on Monday.'],
    of: 1,
    to: 3,
  },
  {
    name: 'its neighbour went to the other side of it, a word was put in',
    before: [LEAD, FERRY, 'The clerk left.', END],
    after: [LEAD, 'The clerk left early.', FERRY, END],
    of: 2,
    to: 1,
  },
  {
    name: 'of three copies one lost its neighbours, and a stranger was carried beside it',
    before: [LEAD, 'No comment.', 'Sailors left.', 'No comment.', VOTE, FERRY, 'No comment.', 'It rained.'],
    after: [LEAD, FERRY, 'No comment.', 'Crowds came.', 'No comment.', 'Nobody slept.', VOTE, 'No comment.'],
    of: 6,
    to: null,
  },
  {
    name: 'two copies side by side, one is gone: the first',
    before: [LEAD, 'No comment.', 'No comment.', VOTE],
    after: [LEAD, 'No comment.', VOTE],
    of: 1,
    to: null,
  },
  {
    name: 'two copies side by side, one is gone: the second',
    before: [LEAD, 'No comment.', 'No comment.', VOTE],
    after: [LEAD, 'No comment.', VOTE],
    of: 2,
    to: null,
  },
]
