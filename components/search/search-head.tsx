import type { Metadata } from 'next'

export const metadata: Metadata = {
  title: 'Search',
  description: 'Search the claims, quotes, people and articles of every event.',
  alternates: { canonical: '/search' },
}

export const SearchHead = () => (
  <header className="pt-8 pb-5 lg:pt-12">
    <h1 className="font-serif text-[2.25rem] leading-[2.6rem] font-medium tracking-[-0.012em] md:text-[2.75rem] md:leading-[3.1rem]">
      Search
    </h1>
  </header>
)
