type Props = { text: string }

/** A claim's words, to the character; where they begin within a sentence, a mark says so that nobody copies along. */
export const ClaimWords = ({ text }: Props) => (
  <span className={/^\p{Ll}/u.test(text) ? 'begins-within' : undefined}>{text}</span>
)
