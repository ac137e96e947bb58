/** Does it once the browser has nothing else to do; where a browser cannot tell, a little later. */
export const whenIdle = (work: () => void): void =>
  void ('requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work, 200))
