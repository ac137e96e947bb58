import { frontPath } from '@/lib/links/paths'
import { namePages } from '@/lib/views/front-page'

/** The way to newer and older events; nothing where all are on one page. */
export function PageLinks({ page, pages }: { page: number; pages: number }) {
  if (pages === 1) return null
  const named = namePages(page, pages)
  return (
    <nav aria-label="Pages" className="no-print border-t-2 border-ink py-3 text-[1rem]">
      <ul className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
        {page > 1 && (
          <li>
            <a href={frontPath(page - 1)} rel="prev" className="reading-link inline-block py-1">
              Newer
            </a>
          </li>
        )}
        {named.map((n, i) => (
          <li key={n} className="tabular-nums">
            {n - (named[i - 1] ?? n) > 1 && (
              <span aria-hidden="true" className="me-5 text-soft">
                …
              </span>
            )}
            <a
              href={frontPath(n)}
              aria-label={`Page ${n}`}
              aria-current={n === page ? 'page' : undefined}
              className="inline-block min-w-6 py-1 text-center hover:underline aria-[current]:border-b-2 aria-[current]:border-ink aria-[current]:font-bold"
            >
              {n}
            </a>
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={frontPath(page + 1)} rel="next" className="reading-link inline-block py-1">
              Older
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
