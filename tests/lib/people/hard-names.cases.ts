/**
 * Hard cases: name of the case, bodies of the event's articles, the names of its people in order.
 */
export const HARD_NAMES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  // Two of one family name
  ['a couple by full names', ['Anna Holm met Robert Holm. Robert Holm left.'], ['Anna Holm', 'Robert Holm']],
  ['a couple by forms of address', ['Anna Holm met Robert Holm. Mr. Holm left.'], ['Anna Holm', 'Robert Holm']],
  ['two brothers', ['Peter Lund and James Lund resigned.'], ['Peter Lund', 'James Lund']],
  ['mother and daughter of other initials', ['Anna B. Holm met Clara Holm.'], ['Anna B. Holm', 'Clara Holm']],
  ['one whose middle name comes and goes', ['Anna Maria Holm left. Anna Holm wept.'], ['Anna Maria Holm']],
  ['namesakes in two articles', ['Peter Lund left.', 'James Lund left.'], ['Peter Lund', 'James Lund']],
  ['the family name alone after its one bearer', ['Peter Lund left. Lund wept.', 'Lund left.'], ['Peter Lund']],
  // Titles
  ['a title and the family name', ['Sen. Anna Holm left. Senator Holm wept.'], ['Anna Holm']],
  ['two titles of one', ['Dr. Anna Holm left. Professor Holm wept.'], ['Anna Holm']],
  ['a rank with a stop', ['Gen. Robert Lund left. Gen. Lund wept.'], ['Robert Lund']],
  ['a title of two words', ['Prime Minister Ilse Tveit left. Tveit wept.'], ['Ilse Tveit']],
  ['former', ['Former Gov. Ilse Tveit left. Tveit wept.'], ['Ilse Tveit']],
  ['a lady', ['Lady Tveit left. Lady Tveit wept.'], ['Tveit']],
  ['a title without a name', ['The senator left. The governor wept.'], []],
  ['party and state in brackets', ['Rep. Anna Holm (D-Ohio) left. Holm wept.'], ['Anna Holm']],
  ['party and state between commas', ['Rep. Anna Holm, D-Ohio, left.'], ['Anna Holm']],
  // Parts of names
  ['a hyphened family name', ['Anna Holm-Tveit left. Holm-Tveit wept.'], ['Anna Holm-Tveit']],
  ['a hyphened given name', ['Minister Jean-Louis Tveit left. Tveit wept.'], ['Jean-Louis Tveit']],
  ['van', ['Anna van Holm left. Anna van Holm wept.'], ['Anna van Holm']],
  ['de la', ['Maria de la Cruz left.'], ['Maria de la Cruz']],
  ['bin', ['Omar bin Rashan left.'], ['Omar bin Rashan']],
  ['an apostrophe', ['Maeve O’Tveit left. O’Tveit wept.'], ['Maeve O’Tveit']],
  ['junior', ['Robert Lund Jr. left. Lund wept.'], ['Robert Lund Jr.']],
  ['a number', ['Robert Lund III left. Lund wept.'], ['Robert Lund III']],
  ['two initials', ['R. J. Tveit said no. Tveit wept.'], ['R. J. Tveit']],
  ['an initial and the full given name', ['Robert Lund left.', 'R. Lund said no.'], ['Robert Lund']],
  ['an initial of another', ['Robert Lund left.', 'Clara Lund met him.'], ['Robert Lund', 'Clara Lund']],
  // Spellings
  ['y and iy', ['Boris Lisenkyy left.', 'Boris Lisenkiy left.', 'Boris Lisenkyy wept.'], ['Boris Lisenkyy']],
  ['kh and h', ['Boris Makharov left.', 'Boris Maharov left.'], ['Boris Makharov']],
  ['w and v', ['Boris Wolkonov left.', 'Boris Volkonov left.'], ['Boris Wolkonov']],
  ['marks', ['Anna Grüneth left.', 'Anna Gruneth left.'], ['Anna Grüneth']],
  ['a letter doubled', ['Anna Matisson left.', 'Anna Mattisson left.'], ['Anna Matisson']],
  ['a short name with another vowel', ['Anna Lund left.', 'Anna Lind left.'], ['Anna Lund', 'Anna Lind']],
  // Short forms
  ['Bob and Robert', ['Robert Lund left.', 'Bob Lund wept.'], ['Robert Lund']],
  ['Kate and Katherine', ['Katherine Holm left.', 'Kate Holm wept.'], ['Katherine Holm']],
  ['Bill is no Robert', ['Robert Lund left.', 'Bill Lund wept.'], ['Robert Lund', 'Bill Lund']],
  // Bodies
  ['a body with and without "the"', ['The Harbour Board said no. Harbour Board said yes.'], ['the Harbour Board']],
  ['a body by its last word', ['The Harbour Board said no. The board said yes.'], ['the Harbour Board']],
  ['a company with a given name', ['The Anna Holm Foundation said no.'], ['the Anna Holm Foundation']],
  ['a bridge with a given name', ['They crossed the Anna Holm Bridge.'], []],
  ['a body’s spokesman', ['A spokesman for the Harbour Board said no.'], ['a spokesman for the Harbour Board']],
  ['somebody’s campaign', ['Anna Holm left. Holm’s campaign said no.'], ['Anna Holm', 'Holm’s campaign']],
  ['her lawyer', ['Anna Holm left. Her lawyer said no.'], ['Anna Holm', 'her lawyer']],
  ['two unnamed of one kind in two articles', ['An aide said no.', 'An aide said yes.'], ['an aide', 'an aide']],
  // Headlines
  ['a headline starts nobody', ['Anna Holm Harbour Plan Fails Again\n\nIt rained.'], []],
  ['a headline knows whom the text names', ['Holm Leaves Harbour Board After Vote\n\nAnna Holm left.'], ['Anna Holm']],
  ['a headline adds no name of its own', ['Robert Lund Resigns After Harbour Vote\n\nRep. Robert Lund left. Lund wept.'], ['Robert Lund']],
  ['two family names and a hyphen', ['Anna Holm met Robert Lund. The Holm-Lund ticket failed.'], ['Anna Holm', 'Robert Lund']],
  ['no contraction', ['Anna Holm left. I’m sorry, Dr. Holm said.'], ['Anna Holm']],
  // Forms of address
  ['Mrs. is not the husband', ['Robert Holm left. Mrs. Holm wept.'], ['Robert Holm', 'Holm']],
  ['Mrs. is the wife whom another article names', ['Robert Holm left. Mrs. Holm wept.', 'Anna Holm wept.'], ['Robert Holm', 'Anna Holm']],
  ['Mr. of a given name that women have', ['Lindsey Holm left. Mr. Holm wept.'], ['Lindsey Holm']],
] // prettier-ignore
