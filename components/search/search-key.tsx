'use client'

import { useEffect } from 'react'
import { isTyping } from '@/components/layout/is-typing'

/** `/` goes to the search field, from whichever page. */
export function SearchKey() {
  useEffect(() => {
    const onKey = (e: KeyboardEvent) => {
      if (e.key !== '/' || e.defaultPrevented || e.metaKey || e.ctrlKey || e.altKey || isTyping(e.target))
        return
      e.preventDefault()
      const field = document.querySelector<HTMLInputElement>('#search-field')
      if (field) field.select()
      else document.querySelector<HTMLAnchorElement>('header a[href="/search"]')?.click()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return null
}
