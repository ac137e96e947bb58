/**
 * Where to serve, from the environment: `PORT` (3000 where it is not set) and `HOST` (127.0.0.1, so that
 * nobody else on the network reads along unless asked to). Returns a `fault`, one sentence, for a port that
 * is none.
 *
 * `{ PORT: '8080' }` → `{ host: '127.0.0.1', port: 8080, url: 'http://localhost:8080' }`
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {{ host: string, port: number, url: string } | { fault: string }}
 */
export function readAddress(env) {
  const host = env.HOST?.trim() || '127.0.0.1'
  const text = env.PORT?.trim() || '3000'
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65535) {
    return { fault: `PORT is "${text}", which is no port: give a whole number from 1 to 65535.` }
  }
  return { host, port, url: `http://${visibleName(host)}:${port}` }
}

/**
 * What a reader types for a host: loopback and "every address" are reached as localhost, and an IPv6 address
 * stands in brackets.
 *
 * @param {string} host
 */
function visibleName(host) {
  if (['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost'].includes(host)) return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
