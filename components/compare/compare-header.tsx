import { EventCrumb } from '@/components/layout/event-crumb'
import type { ComparisonView } from '@/lib/views/comparison'
import { counted } from '@/lib/views/say-settled'

type Props = { event: { id: string; title: string }; view: ComparisonView }

/** Which two sources stand here, of which event, and how far they tell the same. */
export function CompareHeader({ event, view }: Props) {
  const { left, right, both, differing } = view
  const counts = [
    both === 0 ? 'no claim told by both' : `${counted(both, 'claim', 'claims')} told by both`,
    differing > 0
      ? `${counted(differing, 'contradiction', 'contradictions')} between them`
      : 'no contradiction found between them',
  ]
  return (
    <header className="pt-6 pb-3 md:pt-7">
      <EventCrumb event={event}>two sources compared</EventCrumb>
      <div className="mt-2 flex flex-wrap items-baseline gap-x-8 gap-y-1">
        <h1 className="font-serif text-[1.75rem] leading-[2.1rem] font-medium tracking-[-0.012em] md:text-[2.125rem] md:leading-[2.5rem]">
          {left.source.name} <span className="text-soft">beside</span> {right.source.name}
        </h1>
        <p className="text-soft">{counts.join(' · ')}</p>
      </div>
    </header>
  )
}
