import { describe, expect, test } from 'vitest'
import { buildPolicy, securityHeaders } from '../../../lib/content/security-headers'

const page = { path: '/events/fire', scriptHashes: ['sha256-a'], isSecure: false }

describe('securityHeaders', () => {
  const rows = [
    {
      name: 'a page',
      answer: page,
      has: { 'X-Frame-Options': 'DENY', 'Strict-Transport-Security': undefined },
    },
    {
      name: 'https',
      answer: { ...page, isSecure: true },
      has: { 'Strict-Transport-Security': 'max-age=31536000' },
    },
    {
      name: 'a frame for others',
      answer: { ...page, path: '/embed/x' },
      has: { 'X-Frame-Options': undefined },
    },
    { name: 'a name like it', answer: { ...page, path: '/embedded' }, has: { 'X-Frame-Options': 'DENY' } },
    {
      name: 'development',
      answer: { ...page, scriptHashes: null },
      has: { 'Content-Security-Policy': undefined },
    },
  ]
  test.each(rows)('$name', ({ answer, has }) => {
    const headers = new Map(securityHeaders(answer))
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    for (const [name, value] of Object.entries(has)) expect(headers.get(name)).toBe(value)
  })

  test('says each header once', () => {
    const names = securityHeaders({ ...page, isSecure: true }).map(([name]) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  test('lets others frame what is made for that, and nothing else', () => {
    const policyOf = (path: string) =>
      new Map(securityHeaders({ ...page, path })).get('Content-Security-Policy')
    expect(policyOf('/embed/x')).toContain('frame-ancestors *')
    expect(policyOf('/events/fire')).toContain("frame-ancestors 'none'")
  })
})

describe('buildPolicy', () => {
  test('names each script once, and nothing unsafe', () => {
    const policy = buildPolicy(['sha256-a', 'sha256-b', 'sha256-a'], "'none'")
    expect(policy).toContain("script-src 'self' 'sha256-a' 'sha256-b';")
    expect(policy).not.toContain('unsafe')
  })

  test('leaves out what a page cannot say of itself', () => {
    expect(buildPolicy([], null)).not.toContain('frame-ancestors')
  })
})
