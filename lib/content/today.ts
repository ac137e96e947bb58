/**
 * Today as `2031-02-12`, in universal time. SOURCE_DATE_EPOCH (seconds since 1970) sets it, so that a build can be made
 * again to the byte.
 */
export function today(): string {
  const given = Number(process.env.SOURCE_DATE_EPOCH)
  const time = process.env.SOURCE_DATE_EPOCH && Number.isFinite(given) ? new Date(given * 1000) : new Date()
  return time.toISOString().slice(0, 10)
}
