import type { Span } from '../../../lib/text/span'
import type { Twins } from './find-twins'

/** A change to one article of an event. */
export type Edit = Span & {
  /** What stands there afterwards. */
  readonly put: string
}

/** One kind of change: every place in `left` where it can be made so that any careful reader sees what it does. */
export type EditKind = {
  readonly kind: string
  readonly numeric: boolean
  readonly find: (twins: Twins) => readonly Edit[]
}
