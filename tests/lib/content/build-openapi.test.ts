import { describe, expect, test } from 'vitest'
import { buildOpenapi, operations } from '@/lib/content/build-openapi'
import { claimSchema, personSchema } from '@/lib/views/answer-schemas'
import { buildClaimView } from '@/lib/views/claim-view'
import { fillAddress } from '@/lib/views/fill-address'
import { buildPersonView } from '@/lib/views/person-view'
import { analysis } from '../views/harbour'

describe('the description of the API', () => {
  const description = buildOpenapi('https://s.example')

  test('has every address with its parameters and its answer', () => {
    for (const { path, answer } of operations) {
      const get = description.paths[path]?.get
      const names = get?.parameters.map((parameter) => `{${parameter.name}}`)
      expect(names).toEqual(path.match(/\{\w+\}/gu) ?? [])
      expect(Object.keys(description.components.schemas)).toContain(answer)
    }
  })
  test('is JSON, with no reference that leads nowhere', () => {
    const text = JSON.stringify(description)
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/gu))
      expect(Object.keys(description.components.schemas)).toContain(name)
    expect(text).not.toContain('$defs')
  })
})

test('answers are what the description says, and hold nothing besides', () => {
  for (const claim of analysis.claims) {
    const view = buildClaimView(analysis, claim)
    expect(claimSchema.parse(view)).toEqual(view)
  }
  const person = buildPersonView(analysis, 'p-lind')
  expect(personSchema.parse(person)).toEqual(person)
})

test.each([
  ['/api/events/{event}/event.json', '/api/events/harbour/event.json'],
  ['/events/{event}/claims/{claim}/x', '/events/harbour/claims/c-walkout/x'],
  ['/p/{person}', '/p/p-lind'],
  ['/feed.xml', '/feed.xml'],
  ['/{unknown}', null],
])('the address %s of an event is %s', (form, address) => expect(fillAddress(form, analysis)).toBe(address))
