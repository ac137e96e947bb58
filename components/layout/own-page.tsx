import { Prose } from './prose'

type Props = {
  title: string
  /** The parts of the page, by the ids of their headings. */
  parts: readonly (readonly [id: string, name: string])[]
  children: React.ReactNode
}

/** A page of our own words: its heading, its text, and beside them, where there is room, the way to its parts. */
export const OwnPage = ({ title, parts, children }: Props) => (
  <article className="grid grid-cols-1 gap-x-12 pt-10 pb-10 md:pt-14 lg:grid-cols-[12.5rem_minmax(0,1fr)]">
    <h1 className="mb-6 font-serif text-[2.25rem] leading-[2.5rem] font-medium tracking-[-0.015em] md:text-[3.25rem] md:leading-[3.4rem] lg:col-start-2">
      {title}
    </h1>
    <nav
      aria-label="Parts of this page"
      className="no-print hidden lg:sticky lg:top-6 lg:col-start-1 lg:row-start-2 lg:block lg:self-start lg:border-t lg:border-rule lg:pt-2"
    >
      <ul>
        {parts.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block py-1 text-soft hover:text-ink hover:underline">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <div className="lg:col-start-2">
      <Prose>{children}</Prose>
    </div>
  </article>
)
