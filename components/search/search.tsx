'use client'

import { QueryClient, QueryClientProvider, useQueries, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { SearchAnswer } from '@/lib/search/answer-search'
import { searchKinds, type SearchKind } from '@/lib/search/search-document'
import { KindLinks } from './kind-links'
import { Results } from './results'
import { searchAddress } from './search-address'
import { shardQuery } from './search-query'

type Props = {
  /** In how many parts the index comes. */
  shards: number
  /** What the server was asked, and its answer; null where it was not asked. */
  query: string
  kind: SearchKind | null
  answer: SearchAnswer | null
  /** Shown beside the answer where there is room, else while nothing is asked or found. */
  children: React.ReactNode
}

/** The search field and its results: a form that the server answers, and answers as one types once scripts run. */
export function Search(props: Props) {
  const [client] = useState(() => new QueryClient())
  return (
    <QueryClientProvider client={client}>
      <SearchForm {...props} />
    </QueryClientProvider>
  )
}

/** Addresses are changed so long after the last key, as browsers refuse a hundred changes in half a minute. */
const SETTLE_MS = 300

function SearchForm({ shards, query: asked, kind: askedKind, answer: served, children }: Props) {
  const address = useSyncExternalStore(subscribe, readAddress, () => null)
  const there = new URLSearchParams(address ?? undefined)
  const kind = address === null ? askedKind : (searchKinds.find((k) => k === there.get('kind')) ?? null)
  const [typed, setTyped] = useState<string | null>(null)
  const query = typed ?? (address === null ? asked : (there.get('q') ?? ''))
  const settle = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(settle.current), [])

  const { answer, isError } = useAnswer(shards, useDeferredValue(query), kind)
  const shown =
    query.trim() === '' ? null : (answer ?? (query === asked && kind === askedKind ? served : null))

  function type(text: string) {
    setTyped(text)
    clearTimeout(settle.current)
    settle.current = setTimeout(() => keep(text), SETTLE_MS)
  }

  function keep(text: string) {
    clearTimeout(settle.current)
    history.replaceState(null, '', searchAddress(text, kind))
  }

  /** Whoever leaves by a result at once comes back to all that was typed. */
  function leave() {
    if (typed !== null) keep(typed)
  }

  const isEmpty = query.trim() === '' || shown?.total === 0
  return (
    <div className="grid grid-cols-1 gap-x-16 lg:grid-cols-[minmax(0,46rem)_minmax(16rem,1fr)]">
      <div>
        <form role="search" action="/search" className="flex items-baseline gap-4 border-b-2 border-ink">
          <label htmlFor="search-field" className="sr-only">
            Words of a claim or quote, a name
          </label>
          <input
            id="search-field"
            type="search"
            dir="auto"
            name="q"
            value={query}
            onChange={(e) => type(e.target.value)}
            onBlur={leave}
            autoComplete="off"
            autoFocus={asked === ''}
            maxLength={200}
            placeholder="Claims, quotes, names"
            className="-ms-2 mb-1 w-full min-w-0 bg-transparent px-2 py-2 font-serif text-[1.375rem] leading-8 placeholder:text-soft"
          />
          {kind && <input type="hidden" name="kind" value={kind} />}
          <button type="submit" className="reading-link cursor-pointer py-2 text-[1rem]">
            Search
          </button>
        </form>
        {shown && Object.values(shown.counts).some((count) => count > 0) && (
          <KindLinks query={query} kind={kind} counts={shown.counts} />
        )}
        <p role="status" className="pt-3 text-soft">
          {query.trim() !== '' && sayState(shown, isError)}
        </p>
        {shown && shown.total > 0 && <Results answer={shown} />}
      </div>
      <div className={isEmpty ? '' : 'max-lg:hidden'}>{children}</div>
    </div>
  )
}

/** Searches as soon as a part of the index is there; null until then. The matcher itself comes with the first part. */
function useAnswer(shards: number, query: string, kind: SearchKind | null) {
  const parts = useQueries({ queries: Array.from({ length: shards }, (_, i) => shardQuery(i)) })
  const indexes = parts.flatMap((part) => part.data ?? [])
  const { data: find } = useQuery({
    queryKey: ['search', 'find'],
    queryFn: async () => (await import('@/lib/search/answer-search')).answerSearch,
    staleTime: Infinity,
    structuralSharing: false,
  })
  const canAnswer = find && indexes.length > 0 && query.trim() !== ''
  return {
    answer: canAnswer ? find(indexes, query, kind) : null,
    isError: parts.length > 0 && parts.every((part) => part.isError),
  }
}

function sayState(answer: SearchAnswer | null, isError: boolean): string {
  if (answer) {
    const here = answer.results.reduce((sum, { also }) => sum + 1 + also.length, 0)
    const more = answer.total > here ? `, the best ${here} of them here` : ''
    return answer.total === 0 ? 'Nothing was found.' : `${answer.total} found${more}`
  }
  return isError ? 'The index could not be fetched. Press Search to ask the server.' : 'Looking …'
}

const readAddress = () => location.search

function subscribe(onChange: () => void) {
  addEventListener('popstate', onChange)
  return () => removeEventListener('popstate', onChange)
}
