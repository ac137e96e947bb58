import { expect, test } from 'vitest'
import { readSpeech } from '../../../lib/people/read-speech'
import { readText } from '../../../lib/text/read-text'

/** "source / cue" of every saying of a text; a quote in a source would show as Q. */
const sayings = (text: string) =>
  readSpeech(readText(text)).frames.flatMap(({ tokens, sayings: found }) => {
    const words = (run: { from: number; to: number }) =>
      tokens
        .slice(run.from, run.to)
        .map((token) => (token.pos === 'QUOTE' ? 'Q' : token.text))
        .join(' ')
    return found.map(({ source, cue }) => `${words(source)} / ${words(cue)}`)
  })

test.each([
  ['subject and verb', 'Holm said it rained.', ['Holm / said']],
  ['adverbs and auxiliaries between', 'Holm had also repeatedly said it rained.', ['Holm / said']],
  ['a day between', 'Holm on Friday said it rained.', ['Holm / said']],
  ['a pronoun', 'It rained, she said.', ['she / said']],
  ['an apposition between commas', 'Anna Holm, the mayor of Halden, said it rained.', ['Anna Holm / said']],
  ['a relative clause between commas', 'Anna Holm, who leads the board, said it rained.', ['Anna Holm / said']],
  ['a party and state between commas', 'Rep. Anna Holm, D-Ohio, said it rained.', ['Rep. Anna Holm / said']],
  ['a bracket', 'Anna Holm (D-Ohio) said it rained.', ['Anna Holm / said']],
  ['a phrase of place before the subject', 'In Halden, Anna Holm, the mayor, said it rained.', ['Anna Holm / said']],
  ['a phrase tied to the subject', 'A spokesman for the port of Halden said it rained.', ['A spokesman for the port of Halden / said']],
  ['a phrase not tied to it', 'In a statement on Friday Holm said it rained.', ['Holm / said']],
  ['inverted after a quote', '“It rained,” said Anna Holm, the mayor.', ['Anna Holm / said']],
  ['inverted after a reported clause', 'It rained, said Holm.', ['Holm / said']],
  ['a participle shares the subject', 'Holm said it rained, adding that it would stop.', ['Holm / said', 'Holm / adding']],
  ['a second verb shares the subject', 'Holm smiled and said it rained.', ['Holm / said']],
  ['according to', 'It rained, according to the port.', ['the port / according to']],
  ['a passive is no saying', 'Holm was told a story.', []],
  ['a plural noun before a quote is a verb', 'The ad claims “it rained” often.', ['The ad / claims']],
  ['words inside quotation marks are no saying', 'Holm: “She said it rained.”', ['Holm / ']],
  ['a relative pronoun as the subject', 'They met Anna Holm, who said it rained.', ['Anna Holm / said']],
  ['a participle behind the subject', 'A letter obtained by the paper warns that it rained.', ['A letter / warns']],
  ['a statement saying', 'Holm issued a statement saying it rained.', ['Holm / saying']],
  ['somebody’s claim that', 'Lund saw Holm’s claim that it rained.', ['Holm / claim']],
  ['a claim by somebody', 'Lund saw a claim by Holm that it rained.', ['Holm / claim']],
  ['a claim that nobody owns', 'Lund heard the claim that it rained.', []],
  ['somebody’s claim without words', 'Lund heard Holm’s claim on Monday.', []],
  ['a colon after the subject', 'The crews were blunt: “No.”', ['The crews / were']],
  ['a colon before no quote', 'The crews were blunt: they left.', []],
  ['a name that looks like a verb', 'Weld describes the port as “dead”.', ['Weld / describes']],
  ['a comment is no verb', 'Holm said his comment failed.', ['Holm / said']],
  ['a verb that looks like a noun', '“No,” Lund shot back.', ['Lund / shot']],
  ['a passive with its agent', 'The port is called “dead” by Lund.', ['Lund / called']],
  ['a participle with its agent', 'A plan described by Lund as “dead” came.', ['Lund / described']],
  ['a passive with a time and no agent', 'The port is called “dead” by noon.', []],
  ['a statement on a day, saying', 'Holm issued a statement late Tuesday saying it rained.', ['Holm / saying']],
  ['a resolution calling', 'Holm passed a resolution Tuesday calling for rain.', ['Holm / calling']],
  ['a thing called by a name', 'They saw a film called “Low Tide”.', []],
  ['what somebody calls it', 'They saw what Holm called “a loss”.', ['Holm / called']],
  ['so-called', 'They saw the so-called “dead port”.', []],
  ['a verb of the outer clause', 'Holm said crews predict rain and urged calm.', ['Holm / said', 'crews / predict', 'Holm / urged']],
  ['a verb with a subject of its own', 'Holm said crews predict rain and they suggest calm.', ['Holm / said', 'crews / predict', 'they / suggest']],
  ['a clause that leads to the main one', 'Asked whether he lied, Lund demurred, saying it rained.', ['Lund / saying']],
  ['a name in capitals and a colon', 'HOLM: “No.”', ['HOLM / ']],
  ['a name behind a dash', '“No” – Anna Holm, mayor', ['Anna Holm / ']],
  ['a hyphened title before an inverted name', '“No,” explained newly-minted Speaker Anna Holm.', ['newly - minted Speaker Anna Holm / explained']],
  ['a name that the tagger does not know', '“No,” Bam wrote.', ['Bam / wrote']],
  ['nothing said', 'It rained in Halden.', []],
])('%s', (_name, text, expected) => {
  expect(sayings(text)).toEqual(expected)
}) // prettier-ignore
