'use client'

import { useState } from 'react'
import { copyAddress } from './copy-address'

/** Copies the address of a claim or passage. Where the browser forbids it, shows the address to be copied by hand. */
export function CopyLink({ path, label = 'Copy link' }: { path: string; label?: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'shown'>('idle')
  return (
    <span className="no-print inline-flex items-baseline">
      <button
        type="button"
        className="reading-link cursor-pointer"
        onClick={async () => setState((await copyAddress(path)) ? 'copied' : 'shown')}
      >
        {label}
      </button>
      <span role="status" className="text-soft">
        {state === 'copied' && <span className="ms-2">Copied</span>}
        {state === 'shown' && <span className="ms-2 select-all">{new URL(path, location.href).href}</span>}
      </span>
    </span>
  )
}
