import { eventPath } from '@/lib/links/paths'
import type { ReactNode } from 'react'

type Props = { event: { id: string; title: string }; children: ReactNode }

/** The line above a page's heading: the event that it belongs to, one step away, and which part of it this is. */
export function EventCrumb({ event, children }: Props) {
  return (
    <p className="text-soft">
      <a href={eventPath(event.id)} className="reading-link">
        {event.title}
      </a>{' '}
      · {children}
    </p>
  )
}
