import { cased, replaceOne, type SentenceEdit } from './edit-words'

const TAILS =
  ', as expected|, after days of speculation|, according to the latest account|, a step that had long been expected|, at least for now'.split(
    '|',
  )

/** A few words put at the end, or a clause at the end taken away. */
export const tail: SentenceEdit = (text, dice) => {
  const shorter = text.replace(
    /, (?:which|who|as|after|while|according to|a|an|the) [^,.“”"\p{Lu}\d]{8,60}\.$/u,
    '.',
  )
  if (shorter !== text && shorter.length > text.length * 0.7) return shorter
  return /\p{Ll}{3}\.$/u.test(text) && text.split(' ').length > 9
    ? text.replace(/\.$/u, `${dice.pick(TAILS)}.`)
    : null
}

const OPENERS = 'On the same day|In the meantime|For now|By then|As before|At the time'.split('|')

/** A few words put before everything, or taken away there. */
export const opener: SentenceEdit = (text, dice) => {
  const shorter =
    /^(?:However|Still|Meanwhile|Instead|In addition|But|And|Now|Then|For now), ?(\p{Ll}.*)$/u.exec(text)
  if (shorter?.[1] !== undefined) return cased('A', shorter[1])
  return /^(?:The|A|An|He|She|It|They|This|That|There) \p{Ll}/u.test(text)
    ? `${dice.pick(OPENERS)}, ${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : null
}

/** "“…,” he said" and "“…,” said he"; "X said that" and "X said". */
export const cue: SentenceEdit = (text, dice) =>
  dice.pick([
    () => replaceOne(text, /\bsaid that\b/gu, dice, () => 'said'),
    () => replaceOne(text, /\bsaid (?=the|it|he|she|they)\b/gu, dice, () => 'said that '),
    () => text.replace(/(["”]) (\p{Lu}\p{L}+) said\.$/u, '$1 said $2.'),
    () => text.replace(/(["”]) said (\p{Lu}\p{L}+)\.$/u, '$1 $2 said.'),
  ])()

const FIGURES = 'two three four five six seven eight nine ten eleven twelve'.split(' ')

/** Numbers written otherwise: "twelve" and "12", "1,200" and "1200", "5 percent" and "5%". */
export const figures: SentenceEdit = (text, dice) =>
  dice.pick([
    () =>
      replaceOne(text, new RegExp(`\\b(?:${FIGURES.join('|')})\\b(?!-)`, 'gu'), dice, (w) =>
        String(FIGURES.indexOf(w) + 2),
      ),
    () => replaceOne(text, /(?<=\p{L} )\d{1,2}(?= \p{Ll})/gu, dice, (w) => FIGURES[Number(w) - 2] ?? null),
    () => replaceOne(text, /\b\d{1,3},\d{3}\b/gu, dice, (w) => w.replace(',', '')),
    () => replaceOne(text, /(?<=\d) percent\b/gu, dice, () => '%'),
    () => replaceOne(text, /(?<=\d)%/gu, dice, () => ' percent'),
  ])()

/** "is not" and "isn’t". */
export const contraction: SentenceEdit = (text, dice) =>
  dice.pick([
    () =>
      replaceOne(text, /\b(?:is|was|are|were|did|does|has|had|have) not\b/gu, dice, (w) =>
        w.replace(' not', 'n’t'),
      ),
    () =>
      replaceOne(text, /\b(?:is|was|are|were|did|does|has|had|have)n[’']t\b/gu, dice, (w) =>
        w.replace(/n[’']t/u, ' not'),
      ),
  ])()
