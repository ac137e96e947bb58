import { describe, expect, test } from 'vitest'
import { exportedHeaders, insertPolicy } from '../../../lib/content/export-policy'
import { buildPolicy } from '../../../lib/content/security-headers'

describe('insertPolicy', () => {
  test('puts the policy after the character set and before all else', () => {
    const html =
      '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><script src="/a.js"></script></head></html>'
    expect(insertPolicy(html, "default-src 'none'")).toBe(
      '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"/><script src="/a.js"></script></head></html>',
    )
  })

  test('refuses a page that starts otherwise', () => {
    expect(() => insertPolicy('<html><head><script>x</script>', '')).toThrow(/does not start as expected/)
  })

  test('gets a policy that cannot end the attribute', () => {
    expect(buildPolicy(['sha256-a+/='], null)).not.toMatch(/["<>&]/)
  })
})

describe('exportedHeaders', () => {
  test('holds paths, and headers below each', () => {
    const lines = exportedHeaders().trimEnd().split('\n')
    const paths = lines.filter((line) => line.startsWith('/'))
    expect(paths[0]).toBe('/*')
    expect(paths.filter((path) => path.startsWith('/embed'))).toEqual([])
    expect(lines.every((line) => /^(\/\S*| {2}[A-Za-z-]+: \S.*)$/.test(line))).toBe(true)
    const framing = "  Content-Security-Policy: frame-ancestors 'none'"
    expect(lines).toContain(framing)
    expect(lines.slice(0, lines.indexOf('/'))).not.toContain(framing)
  })
})
