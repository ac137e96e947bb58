'use client'

import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { nextCell } from '@/lib/views/next-cell'

const linksOf = (table: Element | null | undefined): readonly (readonly (HTMLElement | null)[])[] =>
  [...(table?.querySelectorAll('tr:not([data-left-out])') ?? [])].map((row) =>
    [...row.querySelectorAll(':is(th, td)')].map((cell) => cell.querySelector('a')),
  )

/**
 * Makes a table of links one stop of the Tab key, in which the arrow keys, Home and End move. It stays a table to those
 * who hear it, and without JavaScript every link is a stop of its own.
 */
export function CoverageKeys({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const [first, ...rest] = root.current?.querySelectorAll<HTMLElement>('table a') ?? []
    if (first) first.tabIndex = 0
    for (const link of rest) link.tabIndex = -1
  }, [])

  const onKeyDown = (e: KeyboardEvent) => {
    if (e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return
    const links = linksOf(root.current)
    const row = links.findIndex((cells) => cells.includes(document.activeElement as HTMLElement))
    const column = links[row]?.indexOf(document.activeElement as HTMLElement) ?? -1
    if (column < 0) return
    const next = nextCell(
      links.map((cells) => cells.map((link) => link !== null)),
      { row, column },
      e.key,
    )
    if (!next) return
    e.preventDefault()
    links[next.row]?.[next.column]?.focus()
  }

  const onFocus = (e: React.FocusEvent) => {
    if (!(e.target instanceof HTMLElement) || !e.target.matches('table a')) return
    for (const link of root.current?.querySelectorAll<HTMLElement>('table a') ?? []) link.tabIndex = -1
    e.target.tabIndex = 0
  }

  return (
    <div ref={root} onKeyDown={onKeyDown} onFocus={onFocus} className="overflow-x-auto">
      {children}
    </div>
  )
}
