import { bibtex } from '../bibtex'
import { oembed } from './oembed'
import type { SharedClaim } from './shared-claim'
import { webAnnotation } from './web-annotation'

type ClaimFile = {
  readonly name: string
  readonly type: string
  readonly make: (claim: SharedClaim) => string
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The files that stand under a claim's address, for other programs. */
export const claimFiles: readonly ClaimFile[] = [
  {
    name: 'annotation.jsonld',
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    make: (claim) => json(webAnnotation(claim)),
  },
  {
    name: 'citation.bib',
    type: 'application/x-bibtex; charset=utf-8',
    make: (claim) => bibtex(claim.works),
  },
  {
    name: 'citation.json',
    type: 'application/vnd.citationstyles.csl+json',
    make: (claim) => json(claim.works),
  },
  { name: 'oembed.json', type: 'application/json', make: (claim) => json(oembed(claim)) },
]
