import { SourceLetter } from '@/components/article/source-mark'
import type { Source } from '@/lib/views/source'

/** On a phone one text is shown at a time: this says which. The choice works by style alone; the script keeps the claim in view. */
export const SideSwitch = ({ left, right }: { left: Source; right: Source }) => (
  <fieldset className="side-switch no-print">
    <legend className="sr-only">Which text is shown</legend>
    {(
      [
        ['left', left],
        ['right', right],
      ] as const
    ).map(([side, source]) => (
      <label key={side} className={`tone-${source.tone}`}>
        <input
          type="radio"
          name="side"
          id={`show-${side}`}
          defaultChecked={side === 'left'}
          className="sr-only"
        />
        <SourceLetter source={source} hidden />
        <span className="line-clamp-2 max-w-full wrap-break-word">{source.name}</span>
      </label>
    ))}
  </fieldset>
)
