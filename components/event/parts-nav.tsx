const PARTS = [
  ['reported', 'What they report'],
  ['differ', 'Where they differ'],
  ['when', 'What happened when'],
  ['said', 'Who said what'],
  ['alone', 'Told by one only'],
  ['coverage', 'Coverage'],
] as const

type Props = {
  hasDifferences: boolean
  hasTimes: boolean
  hasCoverage: boolean
  compare: string | undefined
}

/** One step to each part of a long page, and to its two closest accounts side by side. */
export function PartsNav({ hasDifferences, hasTimes, hasCoverage, compare }: Props) {
  const without = new Set([
    ...(hasDifferences ? [] : ['differ']),
    ...(hasTimes ? [] : ['when']),
    ...(hasCoverage ? [] : ['coverage']),
  ])
  return (
    <nav aria-label="Parts of this page" className="no-print -mt-4 mb-7 md:mb-8">
      <ul className="leading-5 md:leading-7 md:-me-6 md:text-balance">
        {PARTS.filter(([id]) => !without.has(id)).map(([id, name]) => (
          <li key={id} className={`me-6 inline-block ${id === 'coverage' ? 'lg:hidden' : ''}`}>
            <a href={`#${id}`} className="reading-link inline-block py-1">
              {name}
            </a>
          </li>
        ))}
        {compare && (
          <li className="me-6 inline-block">
            <a href={compare} className="reading-link inline-block py-1">
              Two sources side by side
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
