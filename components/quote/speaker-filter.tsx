'use client'

import { useEffect, useState } from 'react'
import { changeAddress, useAddressPart } from '../layout/use-address'

type Props = {
  speakers: readonly { readonly id: string; readonly name: string }[]
  children: React.ReactNode
}

const choose = (id: string) => changeAddress({ set: { speaker: id }, place: 'said' })

/**
 * Shows one speaker's quotes, or all. The choice lives in the address (`?speaker=`), so that it can be sent.
 * Without JavaScript the list is whole and each name leads to its own page.
 */
export function SpeakerFilter({ speakers, children }: Props) {
  const chosen = useAddressPart('speaker')
  const speaker = speakers.some((s) => s.id === chosen) ? chosen : ''
  if (speakers.length < 2) return children
  return (
    <>
      <p
        className="no-print flex flex-wrap gap-x-5 gap-y-1 pt-2"
        role="group"
        aria-label="Show the quotes of"
      >
        {[{ id: '', name: 'All' }, ...speakers].map(({ id, name }) => (
          <button
            key={id}
            type="button"
            aria-pressed={speaker === id}
            onClick={() => choose(id)}
            className="cursor-pointer border-b-2 border-transparent py-1 text-soft hover:text-ink aria-pressed:border-ink aria-pressed:font-bold aria-pressed:text-ink"
          >
            {name}
          </button>
        ))}
      </p>
      <Chosen speaker={speaker ?? ''}>{children}</Chosen>
    </>
  )
}

/** The children are rendered on the server; what is not chosen is only hidden. */
function Chosen({ speaker, children }: { speaker: string; children: React.ReactNode }) {
  const [list, setList] = useState<HTMLDivElement | null>(null)
  useEffect(() => {
    for (const section of list?.querySelectorAll<HTMLElement>('[data-speaker]') ?? [])
      section.hidden = speaker !== '' && section.dataset.speaker !== speaker
  }, [list, speaker])
  return <div ref={setList}>{children}</div>
}
