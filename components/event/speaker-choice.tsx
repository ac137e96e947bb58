import { changeAddress } from '../layout/use-address'

type Props = {
  speakers: readonly { readonly id: string; readonly name: string }[]
  /** The id of whoever is chosen; null, or one that the event does not have, for nobody. */
  chosen: string | null
}

/** Whose words the claims are to be in; of use only with scripts. */
export const SpeakerChoice = ({ speakers, chosen }: Props) => (
  <span className="scripted h-8 border-b border-rule">
    {/* Browsers set the words of a select in by so much; they are to stand over their line, under the rows above. */}
    <select
      aria-label="In whose words"
      value={speakers.some(({ id }) => id === chosen) ? (chosen ?? '') : ''}
      onChange={(e) => changeAddress({ set: { speaker: e.target.value } })}
      className="-ms-1 h-full max-w-40 bg-paper text-ink sm:max-w-48"
    >
      <option value="">in anyone’s words</option>
      {speakers.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </span>
)
