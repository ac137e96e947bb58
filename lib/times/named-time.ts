import type { Span } from '../text/span'

/** A time that a text names. Returned by findTimes; the span is its words. */
export type NamedTime = Span & TimeWords

/** What the words say, and no more than they say. */
export type TimeWords =
  /** "in 2014", "February 2022", "24 February 2022": ISO 8601, as exact as the words. */
  | { readonly kind: 'date'; readonly date: string }
  /** "Feb. 12" without a year; both count from 1. */
  | { readonly kind: 'day'; readonly month: number; readonly day: number }
  /** "on Wednesday"; 0 is Sunday. */
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** "yesterday": days from the day of writing. */
  | { readonly kind: 'offset'; readonly days: number }
