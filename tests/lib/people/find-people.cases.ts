/** Name of the case, bodies of the event's articles, the names of its people in order. */
export const NAMES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['a given name', ['Anna Holm resigned.'], ['Anna Holm']],
  ['a form of address', ['Mr. Obradic resigned.'], ['Obradic']],
  ['a title', ['Senator Ilse Tveit resigned.'], ['Ilse Tveit']],
  ['a role before the name', ['Harbour master Ilse Tveit resigned.'], ['Ilse Tveit']],
  ['a role behind the name', ['Ilse Tveit, the harbour master, resigned.'], ['Ilse Tveit']],
  ['a name that speaks', ['Ilse Tveit said no.'], ['Ilse Tveit']],
  ['an office with "of" before the name', ['Secretary of Fisheries Anna Holm resigned.'], ['Anna Holm']],
  ['an initial and a particle', ['Anna B. van der Berg resigned.'], ['Anna B. van der Berg']],
  ['a hyphened given name', ['Prime Minister Jean-Louis Tveit resigned.'], ['Jean-Louis Tveit']],
  ['no preposition that opens a sentence', ['Amidst Holm’s visit it rained. Anna Holm left.'], ['Anna Holm']],
  ['no place', ['The ship left Halden Bay for Port Selwyn.'], []],
  ['no street named after somebody', ['It burned on Anna Holm Street.'], []],
  ['no day', ['It burned on Monday in May.'], []],
  ['the family name alone, later', ['Anna Holm resigned. Holm wept.'], ['Anna Holm']],
  ['the family name alone, in another article', ['Anna Holm resigned.', 'Ms. Holm wept.'], ['Anna Holm']],
  ['a middle initial in one article only', ['Anna Holm resigned.', 'Anna B. Holm wept.'], ['Anna Holm']],
  ['a short given name', ['Robert Holm resigned.', 'Bob Holm wept.'], ['Robert Holm']],
  ['two of one family name', ['Anna Holm met Robert Holm.'], ['Anna Holm', 'Robert Holm']],
  ['two spellings of one foreign name', ['Boris Lisenkyy resigned. Lisenkyy wept.', 'Boris Lysenkiy resigned.'], ['Boris Lisenkyy']],
  ['a slip of one letter in a long name', ['Anna Haraldsen resigned.', 'Anna Haraldson wept.'], ['Anna Haraldsen']],
  ['no slip in a short name', ['Anna Lund resigned.', 'Anna Lind wept.'], ['Anna Lund', 'Anna Lind']],
  ['a body that speaks', ['The Harbour Board said no.'], ['the Harbour Board']],
  ['the same body in two articles', ['The Harbour Board said no.', 'It failed, the Harbour Board said.'], ['the Harbour Board']],
  ['no body that is silent', ['The Harbour Board met.'], []],
  ['an unnamed speaker in each article', ['An official said no.', 'An official said no.'], ['an official', 'an official']],
  ['nobody in an empty event', [], []],
  ['nobody in empty articles', ['', '   '], []],
] // prettier-ignore

/** Name of the case, body, what each mention says and whom it means. */
export const MENTIONS: readonly (readonly [string, string, readonly string[]])[] = [
  ['a name without its title', 'Mr. Holm’s aide left. Dr. Holm stayed.', ['Holm: Holm', 'Holm: Holm']],
  ['she and her', 'Anna Holm resigned. She took her hat.', ['Anna Holm: Anna Holm', 'She: Anna Holm', 'her: Anna Holm']],
  ['he is the man, not the woman named last', 'Robert Lund met Anna Holm. He left.', ['Robert Lund: Robert Lund', 'Anna Holm: Anna Holm', 'He: Robert Lund']],
  ['he is the subject, not the man named last', 'Robert Lund met James Orr. He left.', ['Robert Lund: Robert Lund', 'James Orr: James Orr', 'He: Robert Lund']],
  ['he is who spoke, not of whom he spoke', 'Robert Lund said James Orr paid. He left.', ['Robert Lund: Robert Lund', 'James Orr: James Orr', 'He: Robert Lund']],
  ['she is nobody where only men are named', 'Robert Lund resigned. She left.', ['Robert Lund: Robert Lund']],
  ['he is nobody without a name before it', 'He left.', []],
  ['he inside a quote is left alone', 'Robert Lund left. “He lied,” Anna Holm said.', ['Robert Lund: Robert Lund', 'Anna Holm: Anna Holm']],
  ['the role of the one who has it', 'Anna Holm, the harbour master, left. The harbour master wept.', ['Anna Holm: Anna Holm', 'the harbour master: Anna Holm', 'The harbour master: Anna Holm']],
  ['no role that two have', 'Minister Anna Holm met Minister Robert Lund. The minister left.', ['Anna Holm: Anna Holm', 'Robert Lund: Robert Lund']],
  ['a role in other words', 'Rep. Anna Holm left. The congresswoman wept.', ['Anna Holm: Anna Holm', 'The congresswoman: Anna Holm']],
  ['a role before its name', 'The lawyer, Anna Holm, wept.', ['The lawyer: Anna Holm', 'Anna Holm: Anna Holm']],
  ['an unnamed speaker come back to', 'A spokesman for the port said no. The spokesman left.', ['A spokesman for the port: a spokesman for the port', 'The spokesman: a spokesman for the port']],
  ['the president, whom the article names far more often than another', 'President Anna Holm met Robert Lund, president of the port. Holm left. Holm wept. The president slept.', ['Anna Holm: Anna Holm', 'Robert Lund: Robert Lund', 'Holm: Anna Holm', 'Holm: Anna Holm', 'The president: Anna Holm']],
  ['the two are told by the first of those named together', 'Anna Holm and mayor Robert Lund left. The two said it rained.', ['Anna Holm: Anna Holm', 'Robert Lund: Robert Lund', 'The two: Anna Holm']],
  ['he is who speaks, not the officer of whom he says what to do', 'Gov. Robert Lund left. James Orr said the governor should insist on rain. He wept.', ['Robert Lund: Robert Lund', 'James Orr: James Orr', 'the governor: Robert Lund', 'He: James Orr']],
] // prettier-ignore

/**
 * Name of the case, body, the unnamed people in it. Persons, bodies and documents speak; events, times and thoughts do
 * not, whatever the grammar says.
 */
export const UNNAMED: readonly (readonly [string, string, readonly string[]])[] = [
  ['an official', 'An official said it rained.', ['an official']],
  ['a group', 'Several leaders said it rained.', ['several leaders']],
  ['a body', 'The ministry said it rained.', ['the ministry']],
  ['a document', 'The indictment says it rained.', ['the indictment']],
  ['an occupation by its ending', 'A cardiologist said it rained.', ['a cardiologist']],
  ['a number of people', 'A number of crews said it rained.', ['a number of crews']],
  ['somebody who', 'The dancer who said “no” left.', ['the dancer']],
  ['whatever speaks beside a quote', '“It rained,” the leaflet said.', ['the leaflet']],
  ['no pair of those whom the text has named', 'Both leaders said it rained. The two said it snowed.', []],
  ['no meeting', 'The meeting said it rained.', []],
  ['no discussions', 'Discussions suggested that it rained.', []],
  ['no discussions beside a quote', 'The discussions suggested “rain” again.', []],
  ['no weekend', 'The weekend said it rained.', []],
  ['no loss', 'The loss showed that it rained.', []],
  ['no similarity', 'A similarity suggests that it rained.', []],
  ['no camera', 'The camera said it rained.', []],
  ['nobody’s members', 'They met a board whose members said it rained.', []],
] // prettier-ignore
