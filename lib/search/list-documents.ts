import type { EventAnalysis } from '../event/event-analysis'
import { citedTitle } from '../links/citation-item'
import { claimPath, eventPath, passagePath, personPath, sourcePath } from '../links/paths'
import { textMentionOf } from '../views/arrange-claims'
import { nameSpeakers, sourcesOfSpeaker } from '../views/name-speakers'
import { listSpeakers } from '../views/person-view'
import { counted } from '../views/say-settled'
import { buildSources, type Source } from '../views/source'
import { buildUtterances } from '../views/utterances'
import type { FoundPassage, FoundThing, SearchDocument } from './search-document'

/** Everything of an event that a reader may search for: the event, its articles, people, utterances and claims. */
export function listDocuments(analysis: EventAnalysis): readonly SearchDocument[] {
  const { id, title } = analysis.event
  const sources = buildSources(analysis)
  const event = { title, path: eventPath(id), sources: sources.length }
  const none = { event, note: null, differs: false, passages: [] }
  const whole: SearchDocument = {
    id: `event ${id}`,
    words: title,
    names: analysis.articles.map((article) => article.source).join(' '),
    thing: { ...none, kind: 'event', title, path: event.path },
  }
  const articles = analysis.articles.map((article): SearchDocument => {
    const heading = citedTitle(article.title, article.body)
    const source = sources.find((s) => s.article === article.id)
    const path = sourcePath(id, article.id)
    const passages = source ? [foundPassage(heading, path, source)] : []
    const thing: FoundThing = {
      ...none,
      kind: 'article',
      title: heading,
      path,
      note: article.author,
      passages,
    }
    return {
      id: `article ${id} ${article.id}`,
      words: heading,
      names: `${article.source} ${article.author ?? ''}`,
      thing,
    }
  })
  const listed = nameSpeakers(analysis)
  const people = listSpeakers(analysis).map((person): SearchDocument => {
    const path = personPath(id, person.id)
    const heard = `speaks in ${sourcesOfSpeaker(analysis, person.id).length} of ${counted(sources.length, 'source', 'sources')}`
    return {
      id: `person ${id} ${person.id}`,
      words: person.role ?? '',
      names: [person.name, ...person.aliases].join(' '),
      thing: {
        ...none,
        kind: 'person',
        title: listed.get(person.id) ?? person.name,
        path,
        note: [person.role, heard].filter(Boolean).join(' · '),
      },
    }
  })
  const quotes = buildUtterances(analysis).map((utterance): SearchDocument => {
    const passages = utterance.lines.map((line) => foundPassage(line.text, line.path, line.source))
    const note = utterance.speaker?.name ?? null
    const title = passages[0]?.text ?? ''
    const path = passages[0]?.path ?? event.path
    return {
      id: `quote ${id} ${utterance.id}`,
      words: passages.map((p) => p.text).join('\n'),
      names: note ?? '',
      thing: { ...none, kind: 'quote', title, path, note, passages },
    }
  })
  return [whole, ...articles, ...people, ...quotes, ...claimDocuments(analysis, sources, none)]
}

/** Every wording is searched, the one that the claim goes by first. */
function claimDocuments(
  analysis: EventAnalysis,
  sources: readonly Source[],
  none: Pick<FoundThing, 'event' | 'note' | 'passages'>,
): readonly SearchDocument[] {
  const { id } = analysis.event
  return analysis.claims.map((claim) => {
    const first = textMentionOf(claim)
    const mentions = first ? [first, ...claim.mentions.filter((m) => m !== first)] : claim.mentions
    const passages = mentions.flatMap((mention) => {
      const source = sources.find((s) => s.article === mention.article)
      return source ? [foundPassage(mention.text, passagePath(id, mention.article, mention.id), source)] : []
    })
    const path = claimPath(id, claim.id)
    const differs = claim.conflicts.length > 0
    return {
      id: `claim ${id} ${claim.id}`,
      words: passages.map((p) => p.text).join('\n'),
      names: '',
      thing: { ...none, kind: 'claim', title: claim.text, path, differs, passages },
    }
  })
}

const foundPassage = (text: string, path: string, { letter, tone, name }: Source): FoundPassage => ({
  text,
  path,
  source: { letter, tone, name },
})
