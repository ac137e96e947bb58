/** So many windows above and below stay as they are: taken out and put back, what is on show would flicker. */
const NEAR = 1.5

/**
 * Marks the lines far from the window, which are not laid out again until they come near. To be called once all has been
 * laid out, so that each has a height to keep.
 */
export function leaveFar(page: ParentNode): void {
  const lines = [...page.querySelectorAll<HTMLElement>('[data-line]')]
  const far = lines.filter((line) => {
    const { top, bottom } = line.getBoundingClientRect()
    return bottom < -NEAR * innerHeight || top > (1 + NEAR) * innerHeight
  })
  for (const line of far) line.dataset.line = 'far'
}
