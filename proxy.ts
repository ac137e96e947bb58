import { randomBytes } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'
import { loadBuiltPage, loadSealedPages, type SealedPages } from '@/lib/content/sealed-pages'
import { buildPolicy, securityHeaders } from '@/lib/content/security-headers'
import { findAnswer, type PathAnswer } from '@/lib/links/find-answer'
import { findNearPaths, insertNear, titleOf } from '@/lib/links/near-addresses'

const folder = '.next'
const isDevelopment = process.env.NODE_ENV === 'development'
const sealed = isDevelopment ? null : loadSealedPages(folder)
const paths = new Set(Object.keys(sealed?.pages ?? {}))
const answers = new Map(Object.entries(sealed?.answers ?? {}))

/** Every answer passes here: it gets its headers, and a page that helps where there is none. */
export async function proxy(request: NextRequest) {
  if (!sealed && !isDevelopment) return new Response(unsealed, { status: 500 })
  const answer = findAnswer(request.nextUrl.pathname, paths, answers)
  const nonce = sealed && livePages.has(answer.page) ? `nonce-${randomBytes(16).toString('base64')}` : null
  const response = await respond(request, answer, nonce)
  const scriptHashes = sealed && (nonce ? [nonce] : findHashes(sealed.pages, answer.page))
  const isSecure = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https'
  for (const [name, value] of securityHeaders({ path: answer.page, scriptHashes, isSecure }))
    response.headers.set(name, value)
  return response
}

/** Pages that are made as they are asked for: there is no telling their scripts by a hash. */
const livePages: ReadonlySet<string> = new Set(['/search'])

/** The framework gives its scripts the nonce that it finds in the policy of the request. */
function withNonce(headers: Headers, nonce: string): Headers {
  const own = new Headers(headers)
  own.set('Content-Security-Policy', buildPolicy([nonce], "'none'"))
  return own
}

async function respond(
  request: NextRequest,
  answer: PathAnswer,
  nonce: string | null,
): Promise<NextResponse> {
  if (answer.kind === 'asked')
    return NextResponse.next(nonce ? { request: { headers: withNonce(request.headers, nonce) } } : undefined)
  if (answer.kind === 'moved') {
    const to = request.nextUrl.clone()
    const [path = '', place = ''] = answer.to.split('#')
    to.pathname = path
    to.hash = place
    return NextResponse.redirect(to, { status: 308, headers: { 'cache-control': 'no-cache' } })
  }
  const page = await loadBuiltPage(folder, answer.page)
  const html = answer.status === 404 ? insertNear(page, await findNear(request.nextUrl.pathname)) : page
  return new NextResponse(html, { status: answer.status, headers: asPage })
}

/** The pages whose addresses are nearest to one that names none, with their titles. */
async function findNear(path: string): Promise<{ path: string; title: string }[]> {
  const near = findNearPaths(path, paths)
  return Promise.all(
    near.map(async (page) => ({
      path: page,
      title: titleOf(await loadBuiltPage(folder, page).catch(() => '')),
    })),
  )
}

const unsealed = 'This build was not finished: run "npm run build", which ends by sealing its pages.\n'

/** Not kept without asking again: the page may be there tomorrow. */
const asPage = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }

/** Where there is no page, the framework answers with the site's own for what was not found. */
function findHashes(pages: SealedPages['pages'], path: string): readonly string[] {
  return pages[path] ?? pages['/_not-found'] ?? []
}
