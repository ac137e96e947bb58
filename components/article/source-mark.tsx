import type { Source } from '@/lib/views/source'

/** A source's letter on its tone. The name is for the ear; where it stands beside the letter, hide this one. */
export function SourceLetter({ source, hidden = false }: { source: Source; hidden?: boolean }) {
  return (
    <span
      className={`source-letter tone-${source.tone} inline-flex h-[1.125rem] min-w-[1.125rem] items-center justify-center rounded-[2px] bg-(--tone) px-[0.2rem] text-[0.6875rem] leading-none font-bold text-paper`}
      {...(hidden ? { 'aria-hidden': true } : { title: source.name })}
    >
      {source.letter}
    </span>
  )
}

/** Letter and name, as beside every line that a source wrote. */
export function SourceName({ source, href }: { source: Source; href?: string }) {
  const name = (
    <>
      <span aria-hidden="true" className="me-1.5 font-bold">
        {source.letter}
      </span>
      {source.name}
    </>
  )
  return href ? (
    <a href={href} className={`tone-${source.tone} inline-block py-0.5 text-(--tone) hover:underline`}>
      {name}
    </a>
  ) : (
    <span className={`tone-${source.tone} text-(--tone)`}>{name}</span>
  )
}
