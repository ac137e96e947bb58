import type { Passage } from '@/lib/ledger/sentence'

/** Sentences as the ledger takes their passages; one that holds several is a list of them, with ", and " between. */
export const passagesOf = (sentences: readonly (string | readonly string[])[]): readonly Passage[] =>
  sentences.flatMap((sentence) =>
    [sentence].flat().map((text, i): Passage => ({ text, joint: i === 0 ? null : ', and ' })),
  )
