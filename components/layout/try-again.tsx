'use client'

/** Shows a broken page anew. */
export const TryAgain = ({ reset }: { reset: () => void }) => (
  <p className="font-sans text-apparatus">
    <button type="button" className="reading-link cursor-pointer" onClick={reset}>
      Try again
    </button>
  </p>
)
