import type { Word } from '../../text/tag-words'

export const isCurrency = (word: Word | undefined): boolean =>
  /^[$€£¥]$|^(?:US|A|C)\$$/u.test(word?.text ?? '')
