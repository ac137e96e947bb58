'use client'

import { useState } from 'react'

/** Copies the text of the element with the id `of`; where the browser forbids it, selects that text for the reader. */
export function CopyPart({ of, label }: { of: string; label: string }) {
  const [done, setDone] = useState<string | null>(null)
  async function copy() {
    const part = document.getElementById(of)
    if (!part) return
    try {
      await navigator.clipboard.writeText(part.textContent ?? '')
      setDone('Copied')
    } catch {
      getSelection()?.selectAllChildren(part)
      setDone('Selected: copy it with your keyboard or menu')
    }
  }
  return (
    <span className="inline-flex items-baseline gap-2">
      <button type="button" className="reading-link cursor-pointer py-0.5" onClick={copy}>
        Copy <span className="sr-only">{label}</span>
      </button>
      <span role="status" className="text-soft">
        {done}
      </span>
    </span>
  )
}
