import { NextResponse, type NextRequest } from 'next/server'
import { loadBuiltPage, loadSealedPages, type SealedPages } from '@/lib/content/sealed-pages'
import { securityHeaders } from '@/lib/content/security-headers'
import { findAnswer } from '@/lib/links/find-answer'

const folder = '.next'
const isDevelopment = process.env.NODE_ENV === 'development'
const sealed = isDevelopment ? null : loadSealedPages(folder)
const paths = new Set(Object.keys(sealed?.pages ?? {}))

/** Every answer passes here: it gets its headers, and a page that helps where there is none. */
export async function proxy(request: NextRequest) {
  if (!sealed && !isDevelopment) return new Response(unsealed, { status: 500 })
  const answer = findAnswer(request.nextUrl.pathname, paths)
  const response =
    answer.kind === 'instead'
      ? new NextResponse(await loadBuiltPage(folder, answer.page), { status: answer.status, headers: asPage })
      : NextResponse.next()
  const scriptHashes = sealed && findHashes(sealed.pages, answer.page)
  const isSecure = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https'
  for (const [name, value] of securityHeaders({ path: answer.page, scriptHashes, isSecure }))
    response.headers.set(name, value)
  return response
}

const unsealed = 'This build was not finished: run "npm run build", which ends by sealing its pages.\n'

/** Not kept without asking again: the page may be there tomorrow. */
const asPage = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }

/** Where there is no page, the framework answers with the site's own for what was not found. */
function findHashes(pages: SealedPages['pages'], path: string): readonly string[] {
  return pages[path] ?? pages['/_not-found'] ?? []
}
