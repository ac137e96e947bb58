/**
 * The page's one Trusted Types policy; the Content-Security-Policy demands it wherever text would become code
 * or markup. Runs before anything else of ours. The framework fetches its parts by `script.src`, the service worker
 * is registered by its address, and React makes a script element out of one fixed string and fills it with data:
 * these pass, and nothing that could hold an element or lead elsewhere does.
 */
declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(name: string, rules: Record<string, (text: string) => string | null>): unknown
    }
  }
}

window.trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => (isOwnPart(url) ? url : null),
  createHTML: (text) => (text === '<script></script>' || !text.includes('<') ? text : null),
})

function isOwnPart(url: string): boolean {
  const { href } = new URL(url, location.href)
  return ['/_next/static/', '/sw.js?build='].some((path) => href.startsWith(location.origin + path))
}

export {}
