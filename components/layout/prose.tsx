/** Text that we write ourselves: set like an article, without marks. */
export function Prose({ children }: { children: React.ReactNode }) {
  return (
    <div className="max-w-[40rem] space-y-4 font-serif text-[1.125rem] leading-[1.75rem] [&_code]:font-sans [&_code]:text-[0.9em] [&_code]:break-words [&_h2]:mt-10 [&_h2]:font-sans [&_h2]:text-[1rem] [&_h2]:font-bold [&_table]:font-sans [&_table]:text-apparatus">
      {children}
    </div>
  )
}
