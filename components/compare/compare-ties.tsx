'use client'

import { useEffect, useRef, type ReactNode } from 'react'
import { KeysHelp } from '../claim/keys-help'
import { useReadingKeys } from '../claim/use-reading-keys'
import { answerReader } from './answer-reader'

/** The texts are server-rendered; this listens at their root. j, k and c read them as they read every page of claims. */
export function CompareTies({ event, children }: { event: string; children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null)
  useReadingKeys(event, root)
  useEffect(() => (root.current ? answerReader(root.current) : undefined), [])
  return (
    <>
      <div ref={root}>{children}</div>
      <KeysHelp />
    </>
  )
}
