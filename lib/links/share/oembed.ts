import { claimAsFrame, frameHeight } from './claim-as-html'
import type { SharedClaim } from './shared-claim'

/** In pixels. */
const WIDTH = 640

/** What a site asks for that was given a claim's address and wants to show the claim (oembed.com, version 1.0). */
export function oembed(claim: SharedClaim, most: { readonly width?: number; readonly height?: number } = {}) {
  const height = Math.min(frameHeight(claim), most.height ?? Infinity)
  return {
    version: '1.0',
    type: 'rich',
    title: claim.text,
    author_name: claim.source,
    provider_name: 'Synoptic',
    provider_url: claim.site,
    cache_age: 3600,
    width: Math.min(WIDTH, most.width ?? Infinity),
    height,
    html: claimAsFrame(claim, height).trim(),
    thumbnail_url: claim.pictureUrl,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  }
}
