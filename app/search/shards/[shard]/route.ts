import { loadSearch } from '@/lib/content/load-search'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  return (await loadSearch()).map((_, i) => ({ shard: `${i}.json` }))
}

/** A part of the search index, for a browser that searches by itself. */
export async function GET(_: Request, { params }: RouteContext<'/search/shards/[shard]'>) {
  const shard = Number.parseInt((await params).shard, 10)
  const index = (await loadSearch())[shard]
  return index ? Response.json(index) : Response.json({ error: 'No such part.' }, { status: 404 })
}
