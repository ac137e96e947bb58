import type { SharedClaim } from './shared-claim'

/**
 * The claim as a W3C Web Annotation: it links the passages, in the articles where they were published, to the claim's
 * page. A passage is named by its words and those around it, which survive edits of the rest.
 */
export const webAnnotation = (claim: SharedClaim) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: `${claim.url}/annotation.jsonld`,
  type: 'Annotation',
  motivation: 'linking',
  body: { id: claim.url, type: 'Text', format: 'text/html' },
  target: claim.passages.map((passage) => ({
    type: 'SpecificResource',
    source: passage.original ?? passage.url.replace(/#.*$/u, ''),
    selector: {
      type: 'TextQuoteSelector',
      exact: passage.text,
      prefix: passage.prefix,
      suffix: passage.suffix,
    },
  })),
})
