'use client'

import { useQuery } from '@tanstack/react-query'
import { useLayoutEffect, useRef, useState } from 'react'
import { isFiltering, parseClaimFilter, type Standing } from '@/lib/views/claim-filter'
import type { Source } from '@/lib/views/source'
import { changeAddress, useAddress } from '../layout/use-address'
import { searchAddress } from '../search/search-address'
import { applyFilter } from './apply-filter'
import { SpeakerChoice } from './speaker-choice'
import { wordsQuery } from './words-query'

type Props = {
  event: string
  sources: readonly Source[]
  speakers: readonly { readonly id: string; readonly name: string }[]
  counts: Readonly<Record<Standing | 'all', number>>
}

const SHOWN = [
  [null, 'All', 'reported'],
  ['agreed', 'Agreed', 'reported'],
  ['differ', 'Differ', 'differ'],
  ['alone', 'One source only', 'alone'],
] as const

const CHOICE =
  'py-1 border-b-2 border-transparent text-soft hover:text-ink aria-[current]:border-ink aria-[current]:font-bold aria-[current]:text-ink'
const TELLER =
  'inline-block min-w-6 py-1 border-b-2 border-transparent text-center font-bold text-(--tone) hover:border-rule aria-[current]:border-(--tone)'

const sayLeft = (left: number, all: number): string =>
  left === 0 ? `None of the ${all} claims fits. ` : `${left} of ${all} claims `

/**
 * Shows the claims that a reader asks for, in an address that can be sent. Each choice is a link that leads to the same
 * without JavaScript: to a part of the page, to a source's own page, to the search.
 */
export function ClaimFilter({ event, sources, speakers, counts }: Props) {
  const search = useAddress()
  const filter = parseClaimFilter(search)
  const [isTyping, setTyping] = useState(false)
  const asksWords = filter.text !== ''
  const { data: words, isError } = useQuery({ ...wordsQuery(event), enabled: isTyping || asksWords })
  const isReady = !asksWords || words !== undefined || isError
  const count = useRef<HTMLSpanElement>(null)
  const status = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => {
    const asked = parseClaimFilter(search)
    const left = applyFilter(asked, words ?? {})
    if (count.current) count.current.textContent = isFiltering(asked) ? sayLeft(left, counts.all) : ''
    status.current?.toggleAttribute('data-none', isFiltering(asked) && left === 0)
    // What theme.js hid until the page shows what its address asks for; the first pass does not know the address yet.
    if (isReady && search === location.search) delete document.documentElement.dataset.awaits
  }, [search, words, isReady, counts.all])

  const choose = (set: Record<string, string | null>) => (e: React.MouseEvent) => {
    if (e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return
    e.preventDefault()
    changeAddress({ set })
  }
  return (
    <form
      role="search"
      aria-label="Claims of this event"
      action="/search"
      className="filtered no-print -mt-4 mb-8 flex flex-wrap items-baseline gap-x-5 gap-y-2 sm:gap-x-8"
      onSubmit={(e) => e.preventDefault()}
    >
      <ul aria-label="Show" className="flex flex-wrap gap-x-5">
        {SHOWN.map(([show, name, part]) => (
          <li key={name}>
            <a
              href={`#${part}`}
              aria-current={filter.show === show ? 'true' : undefined}
              onClick={choose({ show })}
              className={CHOICE}
            >
              {name} <span className="font-normal text-soft tabular-nums">{counts[show ?? 'all']}</span>
            </a>
          </li>
        ))}
      </ul>
      <ul aria-label="Told by" className="flex flex-wrap items-baseline gap-x-3">
        <li aria-hidden="true" className="text-soft">
          told by
        </li>
        {sources.map((source) => (
          <li key={source.article} className={`tone-${source.tone}`}>
            <a
              href={source.path}
              title={source.name}
              aria-label={`Told by ${source.name}`}
              aria-current={filter.teller === source.article ? 'true' : undefined}
              onClick={choose({ teller: filter.teller === source.article ? null : source.article })}
              className={TELLER}
            >
              {source.letter}
            </a>
          </li>
        ))}
      </ul>
      <div className="flex basis-full flex-wrap items-baseline gap-x-5 gap-y-2 sm:basis-auto sm:gap-x-8">
        {speakers.length > 0 && <SpeakerChoice speakers={speakers} chosen={filter.speaker} />}
        <input
          type="search"
          name="q"
          dir="auto"
          value={new URLSearchParams(search).get('text') ?? ''}
          aria-label="With the words"
          placeholder="with the words …"
          onFocus={() => setTyping(true)}
          onChange={(e) => changeAddress({ set: { text: e.target.value }, keep: true })}
          className="h-8 w-36 grow border-b border-rule bg-transparent placeholder:text-soft sm:w-44 sm:grow-0"
        />
      </div>
      <p
        ref={status}
        role="status"
        className="group text-soft data-none:mt-6 data-none:basis-full data-none:border-t-2 data-none:border-ink data-none:pt-4 data-none:font-serif data-none:text-claim data-none:text-ink"
      >
        <span ref={count} className="me-2" />
        {isFiltering(filter) && (
          <a
            href="#reported"
            onClick={choose({ show: null, teller: null, speaker: null, text: null })}
            className="reading-link me-5 whitespace-nowrap"
          >
            Show all
          </a>
        )}
        {filter.text !== '' && (
          <a
            href={searchAddress(filter.text, null)}
            className="reading-link hidden whitespace-nowrap group-data-none:inline"
          >
            Search all events
          </a>
        )}
      </p>
    </form>
  )
}
