/** Facts in a row with dots between them, and none where the row breaks. What is null or empty is left out. */
export const DottedLine = ({ parts }: { parts: readonly (string | null)[] }) => (
  <p className="dotted-line text-soft">
    {parts.filter(Boolean).map((part) => (
      <span key={part}>{part} </span>
    ))}
  </p>
)
