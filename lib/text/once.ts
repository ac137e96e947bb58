/** A function that computes when it is first asked, and gives the same from then on. */
export function once<Value extends NonNullable<unknown>>(compute: () => Value): () => Value {
  let known: Value | null = null
  return () => (known ??= compute())
}
