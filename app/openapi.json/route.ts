import { buildOpenapi } from '@/lib/content/build-openapi'
import { siteUrl } from '@/lib/content/site'

export const dynamic = 'force-static'

export const GET = () => Response.json(buildOpenapi(siteUrl().origin))
