/** Anna Holm and Robert Lund are known to the reader of every case. */
export const CAST = 'Anna Holm and Robert Lund run the port. '

/** Name of the case, body after CAST, "quote | speaker | words beside it | cue" of each direct quote. */
export const DIRECT: readonly (readonly [string, string, readonly string[]])[] = [
  // Marks
  ['curly marks', '“We lost,” Holm said.', ['We lost, | Anna Holm | Holm | said']],
  ['straight marks', '"We lost," Holm said.', ['We lost, | Anna Holm | Holm | said']],
  ['a quote in a quote', '“He said ‘never’ to us,” Holm said.', ['He said ‘never’ to us, | Anna Holm | Holm | said']],
  ['a quote broken by its cue', '“We lost,” Holm said, “and badly.”', ['We lost, | Anna Holm | Holm | said', 'and badly. | Anna Holm | Holm | said']],
  ['a quote over sentences', '“We lost. We left. No more,” Holm said.', ['We lost. We left. No more, | Anna Holm | Holm | said']],
  ['a quote over paragraphs', 'Holm said: “We lost.\n\n“We left.”', ['We lost.\n\n“We left. | Anna Holm | Holm | said']],
  ['two quotes of two paragraphs', 'Holm said: “We lost.”\n\nLund said: “We left.”', ['We lost. | Anna Holm | Holm | said', 'We left. | Robert Lund | Lund | said']],
  ['a quote never closed', 'Holm said: “We lost.\n\nIt rained.', ['We lost. | Anna Holm | Holm | said']],
  ['the title of a work', 'Holm was on “The Late Show” again.', []],
  ['a web address', 'It is at “https://example.org” now.', []],
  ['title case behind a cue', 'Holm said: “No Way”', ['No Way | Anna Holm | Holm | said']],
  // Who says it
  ['a name behind a dash', '“We lost” – Holm', ['We lost | Anna Holm | Holm | null']],
  ['a cue behind', '“We lost,” Holm told reporters.', ['We lost, | Anna Holm | Holm | told']],
  ['a cue behind, inverted', '“We lost,” said Anna Holm, the mayor.', ['We lost, | Anna Holm | Anna Holm | said']],
  ['a cue behind a question', '“Have we lost?” Holm asked.', ['Have we lost? | Anna Holm | Holm | asked']],
  ['a cue behind an apposition', '“We lost,” Holm, the mayor, said.', ['We lost, | Anna Holm | Holm | said']],
  ['a cue before', 'Lund left. Holm said, “We lost.”', ['We lost. | Anna Holm | Holm | said']],
  ['a cue before a fragment', 'Holm said that the port had “lost badly” this year.', ['lost badly | Anna Holm | Holm | said']],
  ['a verb that judges', 'Holm called it “a loss” again.', ['a loss | Anna Holm | Holm | called']],
  ['a cue in quotation marks is none', 'Holm: “Lund said we lost.” It rained.', ['Lund said we lost. | Anna Holm | Holm | null']],
  ['according to, behind', 'It was “a loss”, according to Holm.', ['a loss | Anna Holm | Holm | according to']],
  ['according to, before', 'According to Holm, it was “a loss” again.', ['a loss | Anna Holm | Holm | According to']],
  ['a cue far behind', 'The “worst loss” in years will hurt, Holm said.', ['worst loss | Anna Holm | Holm | said']],
  ['the quote goes on', '“We lost,” Holm said. “We left.”', ['We lost, | Anna Holm | Holm | said', 'We left. | Anna Holm | Holm | said']],
  ['the quote goes on in a paragraph of its own', 'Holm said: “We lost.”\n\n“We left.”', ['We lost. | Anna Holm | Holm | said', 'We left. | Anna Holm | Holm | said']],
  ['a colon in the sentence before', 'Holm had this to say about it:\n\n“We lost.”', ['We lost. | Anna Holm | Holm | say']],
  ['the subject of the sentence', 'Holm apologised for the “bad loss” of May.', ['bad loss | Anna Holm | Holm | apologised']],
  ['the owner of the words', 'Holm’s response was: “We lost.”', ['We lost. | Anna Holm | Holm | null']],
  ['a pronoun', 'Holm left. “We lost,” she said.', ['We lost, | Anna Holm | she | said']],
  ['a pronoun that fits nobody', 'It rained. “We lost,” they said.', ['We lost, | null | null | said']],
  ['a role', 'Robert Lund, the mayor, left. “We lost,” the mayor said.', ['We lost, | Robert Lund | the mayor | said']],
  ['an unnamed speaker', '“We lost,” a port official said.', ['We lost, | a port official | a port official | said']],
  ['a spokesman, not whom he speaks for', '“We lost,” a spokesman for Holm said.', ['We lost, | a spokesman for Holm | a spokesman for Holm | said']],
  ['a body', '“We lost,” the Harbour Board said.', ['We lost, | the Harbour Board | the Harbour Board | said']],
  ['nobody', 'It rained. “We lost.” It rained.', ['We lost. | null | null | null']],
] // prettier-ignore

/** Name of the case, body after CAST, "quote | speaker | cue" of each indirect quote. */
export const INDIRECT: readonly (readonly [string, string, readonly string[]])[] = [
  ['a that-clause', 'Holm said that the port will close.', ['that the port will close | Anna Holm | said']],
  ['a clause without that', 'Holm said the port will close.', ['the port will close | Anna Holm | said']],
  ['a clause before its cue', 'The port will close, Holm said.', ['The port will close | Anna Holm | said']],
  ['a hearer between', 'Holm told the crews that the port will close.', ['that the port will close | Anna Holm | told']],
  ['a day between', 'Holm said on Monday that the port will close.', ['that the port will close | Anna Holm | said']],
  ['according to', 'The port will close, according to Holm.', ['The port will close | Anna Holm | according to']],
  ['according to, before', 'According to Holm, the port will close.', ['the port will close | Anna Holm | According to']],
  ['what is promised', 'Holm promised to close the port.', ['to close the port | Anna Holm | promised']],
  ['the same speaker goes on', 'Holm said it closed, adding that it rained.', ['it closed | Anna Holm | said', 'that it rained | Anna Holm | adding']],
  ['a phrase before its verb is nothing said', 'After the vote, Holm announced a plan.', []],
  ['a thing announced is nothing said', 'Holm announced the closing of the port.', []],
  ['what goes on is nothing said', 'Holm continued to run the port.', []],
  ['words in quotation marks among it', 'Holm said that the port “will close” soon.', []],
  ['nobody known says it', 'It said that the port will close.', []],
] // prettier-ignore
