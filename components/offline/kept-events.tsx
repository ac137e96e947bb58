'use client'

import { useEffect, useState } from 'react'
import { listKeptEvents, type KeptEvent } from './list-kept-events'

/** The events that this device keeps a copy of. */
export function KeptEvents() {
  const [kept, setKept] = useState<readonly KeptEvent[] | null>(null)
  useEffect(() => {
    void listKeptEvents()
      .catch(() => [])
      .then(setKept)
  }, [])
  // Room from the start: the list comes late, and would push the page's end away.
  return <div className="min-h-[60dvh] max-w-[40rem]">{kept && <Kept events={kept} />}</div>
}

function Kept({ events }: { events: readonly KeptEvent[] }) {
  if (events.length === 0)
    return (
      <p className="text-soft">
        No event is kept on this device yet. One is, with its sources, once it has been opened here.
      </p>
    )
  return (
    <section aria-labelledby="kept" className="border-t-2 border-ink pt-3">
      <h2 id="kept" className="text-[1rem] font-bold">
        Kept on this device
      </h2>
      <ul className="mt-2 divide-y divide-hairline">
        {events.map(({ path, title }) => (
          <li key={path} className="py-3 font-serif text-claim">
            <a href={path} className="decoration-rule underline-offset-4 hover:underline">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
