/**
 * How a server answers for a prerendered page: 410 where what stood there is gone, 308 to another address. The page
 * says it in a `<meta>`, the seal reads it there, and the server sends it; a static export shows the page as it is.
 */
export type PageAnswer =
  { readonly status: 200 } | { readonly status: 410 } | { readonly status: 308; readonly to: string }

const NAME = 'synoptic:answer'

export const noAnswer: PageAnswer = { status: 200 }
export const GONE: PageAnswer = { status: 410 }

/** The page's `<meta>` for an answer; none for an ordinary one. */
export const answerMeta = (answer: PageAnswer): Record<string, string> =>
  answer.status === 200 ? {} : { [NAME]: answer.status === 308 ? `308 ${answer.to}` : '410' }

/**
 * The answer that a page's HTML asks for; the ordinary one for any other page. An address that is no path of this site
 * is none: nothing that an article holds can send a reader elsewhere.
 */
export function readAnswer(html: string): PageAnswer {
  const content = /<meta name="synoptic:answer" content="([^"]*)"\/?>/u.exec(html)?.[1]
  if (content === '410') return GONE
  const to = /^308 (\/(?!\/)[\w%./~-]*(?:#[\w%.~-]*)?)$/u.exec(content ?? '')?.[1]
  return to === undefined ? noAnswer : { status: 308, to }
}
