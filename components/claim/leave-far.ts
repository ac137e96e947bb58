/** So many windows above and below stay as they are: taken out and put back, what is on show would flicker. */
const NEAR = 1.5

/**
 * Marks the blocks far from the window, which are not laid out again until they come near. To be called once all has been
 * laid out, so that each has a height to keep.
 */
export function leaveFar(page: ParentNode): void {
  const blocks = [...page.querySelectorAll<HTMLElement>('[data-block]')]
  const far = blocks.filter((block) => {
    const { top, bottom } = block.getBoundingClientRect()
    return bottom < -NEAR * innerHeight || top > (1 + NEAR) * innerHeight
  })
  for (const block of far) block.dataset.block = 'far'
}
