import type { Problem } from '@/lib/content/problem'

/** Says which articles of the event are missing because they could not be read, so that a count of sources stays honest. */
export function UnreadArticles({ problems }: { problems: readonly Problem[] }) {
  const unread = problems.filter((problem) => problem.kind === 'unreadable')
  if (unread.length === 0) return null
  return (
    <p role="note" className="mb-8 border-s-4 border-differs-ink ps-4">
      {unread.length === 1 ? 'One article of this event' : `${unread.length} articles of this event`} could
      not be read and {unread.length === 1 ? 'is' : 'are'} missing here:{' '}
      {unread.map((problem) => problem.file).join(', ')}.
    </p>
  )
}
