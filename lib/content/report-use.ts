import type { OnUse } from './cache'
import type { EventFolder } from './read-event-folder'

/**
 * Progress for people: one line for each article when the engine first asks for something of it, saying whether it is
 * analysed or was before. An article is known by its body among a stage's inputs.
 */
export function reportUse({ articles }: EventFolder, log: (line: string) => void): OnUse {
  const waiting = new Map(articles.map(({ article, raw }, i) => [article.body, { raw, number: i + 1 }]))
  return ({ inputs, hit }) => {
    for (const input of inputs) {
      const found = typeof input === 'string' ? waiting.get(input) : undefined
      if (!found || typeof input !== 'string') continue
      waiting.delete(input)
      log(`article ${found.number} of ${articles.length}, ${found.raw}: ${hit ? 'cached' : 'analysed'}`)
    }
  }
}
