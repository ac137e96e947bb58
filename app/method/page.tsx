import type { Metadata } from 'next'
import { OwnPage } from '@/components/layout/own-page'
import { MeasuredLinks } from '@/components/method/measured-links'
import { MeasuredMatches } from '@/components/method/measured-matches'
import { MeasuredQuotes } from '@/components/method/measured-quotes'
import { loadMeasured } from '@/lib/content/load-measured'
import { loadMeasuredLinks } from '@/lib/content/load-measured-links'
import { loadMeasuredQuotes } from '@/lib/content/load-measured-quotes'

export const metadata: Metadata = {
  title: 'Method',
  description:
    'How claims and quotes are found and matched, how good the matches are measured to be, and what they get wrong.',
  alternates: { canonical: '/method' },
}

const PARTS = [
  ['same-claim', 'What counts as the same claim'],
  ['compared', 'How passages are compared'],
  ['quotes', 'Quotes and who speaks them'],
  ['contradictions', 'Contradictions'],
  ['copies', 'Copies'],
  ['matches-measured', 'How good it is'],
  ['quotes-measured', 'How good quotes and speakers are'],
  ['links-measured', 'How well links live'],
  ['wrong', 'What it gets wrong'],
] as const

export default async function MethodPage() {
  return (
    <OwnPage title="How the matches are made" parts={PARTS}>
      <p>
        Nothing on these pages is written by a machine. Every claim and every quote is a stretch of a source’s
        own text, cut out to the character, with the source named beside it. A program decides only which
        stretches belong together. It runs on the publisher’s own computer, by fixed rules, and gives the same
        result for the same articles every time.
      </p>

      <h2 id="same-claim">What counts as the same claim</h2>
      <p>
        Two passages are one claim where a careful reader of the first would say of the second: yes, this
        source reports that too. The same subject is not enough, nor the same people. Where the program is
        unsure it does not join them: such passages are offered as “possibly the same”, on request, and are
        never counted.
      </p>

      <h2 id="compared">How passages are compared</h2>
      <p>
        Words that are rare within the event weigh most, since all its articles share the common ones. To them
        come names, numbers, the longest run of words in common, who is speaking, and how clearly a passage is
        the best match that the other article has. The weights of these signs were fitted on news events in
        which people had marked the same claims, and measured on events that the fitting had not seen. A
        passage may belong to several claims; a chain of likenesses is never enough to join its two ends.
      </p>

      <h2 id="quotes">Quotes and who speaks them</h2>
      <p>
        What stands between quotation marks is shown as it stands. The speaker is found from the words around
        it: the verb of saying, its subject, the name that a pronoun stands for. Where nobody could tell, the
        page says “speaker not named” rather than guess.
      </p>

      <h2 id="contradictions">Contradictions</h2>
      <p>
        For claims told by two or more sources, numbers, durations, dates, names, places, the standing of a
        person and what came of something are compared. They are shown as a contradiction only where they
        cannot all be true: “about an hour” and “an hour” are not one, nor is a detail that only one source
        gives.
      </p>

      <h2 id="copies">Copies</h2>
      <p>
        Agency text is printed by many. Articles that share running text are found, and the page says how many
        of the sources are independent: of an event, and of each claim. Those that have at least half of the
        shorter text in common count as one.
      </p>

      <h2 id="matches-measured">How good it is</h2>
      <p>
        Two people marked five events independently; what both say counts as right. They agree with each other
        on 96 of 100 pairs. Precision is how many of the shown matches are right; recall is how many of the
        right ones are shown.
      </p>
      <MeasuredMatches measured={await loadMeasured()} />

      <h2 id="quotes-measured">How good quotes and speakers are</h2>
      <p>
        In articles of many outlets, where every word that somebody is said to have said was marked by people,
        the rules were made with one half before the eyes; the other half shows what they are worth where
        nobody looked.
      </p>
      <MeasuredQuotes measured={await loadMeasuredQuotes()} />
      <p>
        Most speakers that are wrong stand in a sentence of several: one is said to have said what another
        said. A term in capitals may be somebody’s word or the title of a broadcast, and a single word between
        marks may be a quote or a raised eyebrow; what nobody says in reach is left out. An office that the
        text gives to nobody stays without a name, and a columnist’s “I” is nobody’s.
      </p>

      <h2 id="links-measured">How well links live</h2>
      <p>
        News text changes after it is published. Every passage and every claim has an address that was given
        once; each time the articles are read, it is sought where its sentence stands now. Where an edit
        leaves doubt whether it is still the same sentence, its page says that it is gone, and shows the words
        that stood there. A link that is lost is better than one that leads to words it was not made for.
      </p>
      <MeasuredLinks measured={await loadMeasuredLinks()} />
      <p>
        About half of the links that are lost led to sentences in which a number was put right while the
        sentence before or after it was removed or moved.
      </p>

      <h2 id="wrong">What it gets wrong</h2>
      <p>
        It misses about half of what a careful reader would match: a claim that is one part of a long
        sentence, a person named only by an office, two sentences that say the same with no words in common.
        So “told by one source only” means: no other telling was found. And it sometimes joins two sentences
        in which the same people do different things. The words of both sources stand side by side, so that
        you can judge for yourself.
      </p>
    </OwnPage>
  )
}
