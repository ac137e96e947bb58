import { SearchKey } from '@/components/search/search-key'
import { ThemeSwitch } from './theme-switch'

export function Masthead() {
  return (
    <header className="border-b border-ink">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:bg-paper focus:px-4 focus:py-3"
      >
        Skip to the content
      </a>
      <div className="mx-auto flex max-w-[84rem] flex-wrap items-baseline justify-between gap-x-6 px-5 py-3 md:px-12">
        <a href="/" className="font-serif text-[1.4rem] leading-8 font-semibold tracking-[-0.01em]">
          Synoptic
        </a>
        <nav
          aria-label="Site"
          className="no-print flex flex-wrap items-baseline gap-x-4 text-soft sm:gap-x-5"
        >
          <a href="/" className="py-1 hover:text-ink hover:underline">
            Events
          </a>
          <a href="/search" className="py-1 hover:text-ink hover:underline">
            Search
          </a>
          <a href="/method" className="py-1 hover:text-ink hover:underline">
            Method
          </a>
          <ThemeSwitch />
          <SearchKey />
        </nav>
      </div>
    </header>
  )
}
