import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Front } from '@/components/event/front'
import { loadEvents } from '@/lib/content/load-events'
import { frontPath } from '@/lib/links/paths'
import { countPages, frontPage } from '@/lib/views/front-page'

type Props = PageProps<'/page/[page]'>

export const dynamicParams = false

/** The first page stands here too, for an address that was made by counting. */
export async function generateStaticParams() {
  const pages = countPages((await loadEvents()).length)
  return Array.from({ length: pages }, (_, i) => ({ page: String(i + 1) }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = Number((await params).page)
  return { title: `Events, page ${page}`, alternates: { canonical: frontPath(page) } }
}

export default async function FurtherPage({ params }: Props) {
  const front = frontPage(await loadEvents(), Number((await params).page))
  if (!front) notFound()
  return (
    <div className="max-w-[66rem]">
      <header className="pt-8 pb-6 lg:pt-12">
        <h1 className="font-serif text-[2.25rem] leading-[2.6rem] font-medium tracking-[-0.012em]">
          Events{' '}
          <span className="text-soft">
            · page {front.page} of {front.pages}
          </span>
        </h1>
      </header>
      <Front front={front} />
    </div>
  )
}
