import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import type { EventProposition } from '@/lib/claims/proposition'
import { EMPTY_LEDGER, type Ledger } from '@/lib/ledger/ledger'
import { recordEvent } from '@/lib/ledger/record-event'

const SENTENCES = [
  'The night ferry left Port Selwyn at nine with forty lorries on board.',
  'Divers found the rudder in eleven metres of water below the old pier.',
  'Mayor Holm closed the harbour until the wreck is out of the way.',
  'Insurers expect claims of some six million crowns from the owners.',
  'Nobody was hurt when the crane fell across the ticket office.',
  'Schools on the island stay shut for the rest of the week.',
  'A second tug comes from Halden as soon as the storm has passed.',
  'The union wants to know why the pilot had been sent home.',
]

/** What an account says on one day, and which of it makes one claim: by sentence, the claim's number, or null. */
const generation = fc.array(fc.option(fc.nat({ max: 4 })), {
  minLength: SENTENCES.length,
  maxLength: SENTENCES.length,
})

type Today = { readonly ledger: Ledger; readonly claims: readonly Claim[]; readonly ids: readonly string[] }

function publish(before: Ledger, groups: readonly (number | null)[], day: string): Today {
  const told = SENTENCES.map((text, i) => ({ text, claim: groups[i] ?? null })).filter(
    (one) => one.claim !== null,
  )
  const body = told.map(({ text }) => text).join(' ')
  const article = { id: 'a', title: null, source: 'Post', url: null, author: null, date: null, body }
  const recorder = recordEvent(before, [article], [{ article: 'a', hash: day }], day)
  const propositions = told.map(
    ({ text }, sentence) => ({ article: 'a', sentence, text }) as EventProposition,
  )
  const passages = recorder.naming.passages(propositions)
  const numbers = [...new Set(told.map(({ claim }) => claim))]
  const own = numbers.map((number) => told.flatMap((one, i) => (one.claim === number ? [i] : [])))
  const names = recorder.naming.claims(own.map((list) => list.map((i) => passages[i] ?? '')))
  const claims = names.map(({ id, aliases }, c): Claim => {
    const mentions = (own[c] ?? []).map((i) => {
      const text = told[i]?.text ?? ''
      const start = body.indexOf(text)
      return { id: passages[i] ?? '', article: 'a', start, end: start + text.length, text, confidence: 1 }
    })
    return { id, aliases, text: mentions[0]?.text ?? '', mentions, possible: [], conflicts: [] }
  })
  return { ledger: recorder.close(claims), claims, ids: names.flatMap(({ id, aliases }) => [id, ...aliases]) }
}

/** Where an address leads in the end; null where the steps come back to where they were. */
function follow({ claims }: Ledger, id: string): Ledger['claims'][number] | null {
  let line = claims.find((claim) => claim.id === id)
  for (let steps = 0; line && line.into !== null; steps++) {
    if (steps > claims.length) return null
    const { into } = line
    line = claims.find((claim) => claim.id === into)
  }
  return line ?? null
}

test('every address ever published leads to one living claim or to what it was, however claims part and join', () => {
  fc.assert(
    fc.property(fc.array(generation, { minLength: 1, maxLength: 6 }), (generations) => {
      let ledger = EMPTY_LEDGER
      const published = new Set<string>()
      generations.forEach((groups, day) => {
        const today = publish(ledger, groups, `2031-01-0${day + 1}`)
        ledger = today.ledger
        for (const id of today.ids) published.add(id)
        expect(new Set(today.ids).size).toBe(today.ids.length)
        for (const id of published) {
          const end = follow(ledger, id)
          expect(end, `${id} leads nowhere`).not.toBeNull()
          const living = today.claims.find((claim) => claim.id === end?.id)
          expect(living === undefined, `${id} is gone or lives`).toBe(end?.gone !== null)
          if (living && id !== living.id) expect(living.aliases).toContain(id)
          // A claim that tells the passage it was named after is where it leads.
          const passage = ledger.claims.find((claim) => claim.id === id)?.passage
          const teller = today.claims.find((claim) =>
            claim.mentions.some((mention) => mention.id === passage),
          )
          if (teller) expect(end?.id).toBe(teller.id)
        }
      })
    }),
    { numRuns: 200 },
  )
})
