import type { ReactNode } from 'react'

/** Facts in a row with dots between them, and none where the row breaks. What is null or empty is left out. */
export const DottedLine = ({ parts }: { parts: readonly ReactNode[] }) => (
  <p className="dotted-line text-soft">
    {parts.filter(Boolean).map((part, i) => (
      <span key={i}>{part} </span>
    ))}
  </p>
)
