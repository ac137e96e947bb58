import { beginsWithin } from '@/lib/text/begins-within'

type Props = {
  text: string
  /** What its sentence says before it (leadOf), where that is shown. */
  lead?: string
}

/**
 * A claim's words, to the character. Where they begin within a sentence its beginning stands before them in grey, or a
 * mark says so that nobody copies along.
 */
export const ClaimWords = ({ text, lead = '' }: Props) =>
  lead === '' ? (
    <span className={classOfBeginning(text)}>{text}</span>
  ) : (
    <>
      <span className="text-soft">{lead}</span>
      <span>{text}</span>
    </>
  )

/** The mark before words that begin within a sentence; undefined for those that open one. */
export const classOfBeginning = (text: string): string | undefined =>
  beginsWithin(text) ? 'begins-within' : undefined
