/** So far outside the window is near. Further draws more ahead than a reader comes to; nearer draws it too late. */
const MARGIN = '100px'

/** Tells once of each watched opener that comes near the window. Made by watchNear. */
export type NearWatch = {
  readonly watch: (opener: Element) => void
  readonly stop: () => void
}

/**
 * Calls `near` for each watched opener that comes near the window. Those in a block are waited for together, until it is
 * near itself: a browser looks at everything that is observed with each change of the page.
 */
export function watchNear(near: (opener: HTMLElement) => void): NearWatch {
  const waiting = new Map<Element, Element[]>()
  const openers = observeOnce(near)
  const blocks = observeOnce((block) => {
    for (const opener of waiting.get(block) ?? []) openers.observe(opener)
    waiting.delete(block)
  })
  return {
    watch: (opener) => {
      const block = opener.closest('[data-block]')
      if (!block) return openers.observe(opener)
      waiting.set(block, [...(waiting.get(block) ?? []), opener])
      blocks.observe(block)
    },
    stop: () => {
      openers.disconnect()
      blocks.disconnect()
    },
  }
}

/** Calls `seen` for each observed element that comes near the window, and lets go of it. */
function observeOnce(seen: (element: HTMLElement) => void): IntersectionObserver {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue
        observer.unobserve(target)
        seen(target)
      }
    },
    { rootMargin: MARGIN },
  )
  return observer
}
