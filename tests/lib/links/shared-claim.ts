import type { SharedClaim } from '@/lib/links/share/shared-claim'
import { buildClaimView } from '@/lib/views/claim-view'
import { findClaim } from '@/lib/views/find-claim'
import { shareClaim } from '@/lib/views/share-claim'
import { analysis } from '../views/harbour'

export const absolute = (path: string): string => `https://s.example${path}`

/** The invented event's claim in which the papers differ, its first source published at an address. */
export function sharedLength(): SharedClaim {
  const url = 'https://post.example/strike'
  const articles = analysis.articles.map((a) =>
    a.id === 'post' ? { ...a, url, author: 'Ada Lind and Per van Holm', title: 'Dockers <walk> out' } : a,
  )
  const published = { ...analysis, articles }
  const claim = findClaim(published, 'c-length')
  if (!claim) throw new Error('the fixture has the claim')
  return shareClaim(published, buildClaimView(published, claim), absolute)
}

/** The same claim as if every text in it were `text`. */
export function claimOf(text: string): SharedClaim {
  const shared = sharedLength()
  return {
    ...shared,
    text,
    source: text,
    event: { ...shared.event, title: text },
    tellers: shared.tellers.map((teller) => ({ ...teller, name: text })),
    passages: shared.passages.map((p) => ({ ...p, text, source: text, prefix: text, suffix: text })),
    works: shared.works.map((work) => ({
      ...work,
      title: text,
      'container-title': text,
      author: [{ literal: text }],
    })),
  }
}
