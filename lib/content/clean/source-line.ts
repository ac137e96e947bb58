import { mergeFacts, NO_FACTS } from '../parse-facts'
import { parseOrigin } from '../parse-origin'
import { countWords, drop, isNearEdge, type CleanRule, type Draft } from './draft'

const LABEL = String.raw`(?:(?:original|article|news|full)\s+)?source\s*:|(?:this\s+(?:article|story|post|report)\s+(?:was\s+)?)?(?:originally|first)\s+(?:published|appeared)\s+(?:by|on|in|at)\b:?`

const LINE = new RegExp(String.raw`^[([]?(?:${LABEL})\s*(\S.*?)[)\].]?$`, 'iu')

/** At the end of a paragraph, after the end of its last sentence. */
const GLUED = new RegExp(
  String.raw`(?<=[.!?…]["'”’)\]]*)\s*[([]?(?:original\s+)?source\s*:\s*(\S[^.!?]{0,60}(?:\.\S+)*)[)\]]?$`,
  'iu',
)

/** In words. An outlet's name; what is longer is a sentence about a source. */
const MOST_WORDS = 6

/**
 * The line in which a text names where it comes from, near its start or end, or glued to the end of its last paragraph:
 * "Source: Harbour Post", "Original Source: www.harbourpost.com", "This article originally appeared on Harbour Post."
 * It becomes the source, and the url where it is an address. "Source: talks have stalled" is a headline, and stays.
 */
export const sourceLine: CleanRule = {
  name: 'source line',
  clean: (draft) => {
    const places = new Set<number>()
    let facts = draft.facts
    draft.paragraphs.forEach((line, i) => {
      const value = line.length < 300 && isNearEdge(draft, i) ? LINE.exec(line)?.[1] : undefined
      if (!value || !isOutlet(value)) return
      places.add(i)
      facts = mergeFacts(facts, { ...NO_FACTS, ...parseOrigin(value) })
    })
    return cutGlued(drop({ ...draft, facts }, 'source line', places))
  },
}

function cutGlued(draft: Draft): Draft {
  const last = draft.paragraphs.at(-1) ?? ''
  const tail = last.slice(-200)
  const glued = GLUED.exec(tail)
  const value = glued?.[1]
  if (!glued || !value || !isOutlet(value)) return draft
  const kept = last.slice(0, last.length - tail.length + glued.index).trimEnd()
  if (kept === '') return draft
  return {
    paragraphs: [...draft.paragraphs.slice(0, -1), kept],
    facts: mergeFacts(draft.facts, { ...NO_FACTS, ...parseOrigin(value) }),
    dropped: [...draft.dropped, { rule: 'source line', text: glued[0].trim() }],
  }
}

/** An address, or a few words of which every long one is capitalised, and no more than a name. */
function isOutlet(value: string): boolean {
  if (parseOrigin(value).source !== value.trim()) return true
  const words = value.trim().split(/\s+/u)
  return (
    countWords(value) <= MOST_WORDS &&
    words.every(
      (word) =>
        /^[^\p{L}]*(?:\p{Lu}|\p{N})/u.test(word) || /^(?:of|the|and|for|de|la|le|&|\/|-)$/iu.test(word),
    ) &&
    !/[,;:"“”]/u.test(value)
  )
}
