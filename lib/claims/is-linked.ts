/**
 * Words that tie a sentence to those before it, so that it reads oddly alone. Source: the linking adverbials of grammars
 * ("however", "in conclusion"), and the conjunctions that open sentences.
 */
const LINKS =
  /^(?:(?:however|moreover|furthermore|additionally|meanwhile|nevertheless|nonetheless|therefore|thus|hence|consequently|accordingly|similarly|likewise|conversely|instead|besides|overall|finally|lastly|indeed|still|also|in (?:conclusion|addition|contrast|turn|short|sum|summary|fact|other words)|on the (?:other hand|contrary)|as a (?:result|consequence)|at the same time|for (?:example|instance)|to conclude|after all),|(?:but|and|so|yet|nor)\s)/iu

/** Whether a wording opens with words that tie it to what stands before it: "However, the dam held." */
export const isLinked = (text: string): boolean => LINKS.test(text)
