/** What an oEmbed consumer asks for, or why it is not answered. */
export type OembedRequest =
  | {
      readonly kind: 'claim'
      readonly event: string
      readonly claim: string
      readonly most: { readonly width?: number; readonly height?: number }
    }
  | { readonly kind: 'refused'; readonly status: 400 | 404 | 501; readonly reason: string }

const CLAIM_PATH = /^\/events\/([^/]+)\/claims\/([^/]+)\/?$/u

/**
 * Reads `url`, `format`, `maxwidth` and `maxheight`. Only claims of this site (`origin`) can be shown in a frame, and
 * only JSON is written: the standard has 501 for a format that is not.
 */
export function parseOembedRequest(asked: URLSearchParams, origin: string): OembedRequest {
  const refused = (status: 400 | 404 | 501, reason: string): OembedRequest => ({
    kind: 'refused',
    status,
    reason,
  })
  const address = asked.get('url') ?? ''
  if (!URL.canParse(address)) return refused(400, 'Give the full address of a claim as "url".')
  if ((asked.get('format') ?? 'json') !== 'json') return refused(501, 'Only format=json is written.')
  const url = new URL(address)
  const ids = CLAIM_PATH.exec(url.pathname)
  if (url.origin !== origin || !ids) return refused(404, 'Only claims of this site can be shown in a frame.')
  const [event, claim] = [decode(ids[1]), decode(ids[2])]
  const width = size(asked.get('maxwidth'))
  const height = size(asked.get('maxheight'))
  const most = { ...(width === null ? {} : { width }), ...(height === null ? {} : { height }) }
  return { kind: 'claim', event, claim, most }
}

const size = (text: string | null): number | null =>
  text !== null && /^[1-9]\d{0,4}$/u.test(text) ? Number(text) : null

function decode(segment: string | undefined): string {
  try {
    return decodeURIComponent(segment ?? '')
  } catch {
    return ''
  }
}
