type Props = { title: string; children: React.ReactNode }

/** A page that could not show what was asked for, and says where to go from here. */
export function Signpost({ title, children }: Props) {
  return (
    <div className="max-w-[40rem] pt-14 pb-10">
      <h1 className="font-serif text-[2.25rem] leading-[2.6rem] font-medium tracking-[-0.012em]">{title}</h1>
      <div className="mt-5 space-y-4 font-serif text-[1.1875rem] leading-[1.8rem]">{children}</div>
      <p className="mt-6">
        <a href="/" className="reading-link">
          All events
        </a>
      </p>
    </div>
  )
}
