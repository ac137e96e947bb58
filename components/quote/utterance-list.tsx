import type { Utterance } from '@/lib/views/utterances'
import { UtteranceLines } from './utterance-lines'

/** What somebody is quoted as saying, one utterance after the other. */
export const UtteranceList = ({ utterances }: { utterances: readonly Utterance[] }) => (
  <ul className="space-y-4">
    {utterances.map((utterance) => (
      <li key={utterance.id} data-refs={utterance.id}>
        <UtteranceLines utterance={utterance} />
      </li>
    ))}
  </ul>
)
