/** Where the arrow keys, Home and End lead in a table of links: `cells[row][column]` is true where a link stands. */
export type Place = { readonly row: number; readonly column: number }

/** Rows down and columns to the right that a key asks for. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
}

/**
 * The next link that a key leads to; null where there is none that way, or where the key is none of these. Empty cells
 * are passed over.
 */
export function nextCell(cells: readonly (readonly boolean[])[], at: Place, key: string): Place | null {
  if (key === 'Home') return firstIn(cells, at.row, 1)
  if (key === 'End') return firstIn(cells, at.row, -1)
  const [down, right] = STEPS[key] ?? [0, 0]
  if (down === 0 && right === 0) return null
  let { row, column } = at
  do {
    row += down
    column += right
  } while (cells[row]?.[column] === false)
  return cells[row]?.[column] ? { row, column } : null
}

function firstIn(cells: readonly (readonly boolean[])[], row: number, step: 1 | -1): Place | null {
  const links = cells[row] ?? []
  const column = step === 1 ? links.indexOf(true) : links.lastIndexOf(true)
  return column < 0 ? null : { row, column }
}
