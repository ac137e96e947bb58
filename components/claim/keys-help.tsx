const KEYS = [
  ['j', 'next claim'],
  ['k', 'previous claim'],
  ['Enter', 'open the claim in focus'],
  ['c', 'copy its link'],
  ['/', 'search'],
  ['Esc', 'close'],
  ['?', 'this list'],
] as const

/** The list of keys, and the line that says aloud what a key did. */
export function KeysHelp() {
  return (
    <>
      <dialog
        id="keys"
        aria-labelledby="keys-title"
        className="m-auto w-80 border-2 border-ink bg-paper p-6 text-ink backdrop:bg-[rgb(0_0_0/0.45)]"
      >
        <h2 id="keys-title" className="mb-3 font-bold">
          Keys
        </h2>
        <dl className="grid grid-cols-[4rem_1fr] gap-y-1.5">
          {KEYS.map(([key, does]) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="border border-rule px-1.5 font-sans">{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog" className="mt-3">
          <button className="reading-link cursor-pointer py-1">Close</button>
        </form>
      </dialog>
      <p
        id="reading-status"
        role="status"
        className="no-print fixed bottom-3 left-1/2 z-20 -translate-x-1/2 bg-ink px-3 py-1.5 text-paper empty:hidden"
      />
    </>
  )
}
