/** The oldest Node that the framework runs on, as in package.json's `engines`. */
const oldest = [20, 9]

/**
 * A sentence for whoever runs a Node that is too old; null for a good one.
 *
 * `'18.19.1'` → 'Synoptic needs Node 20.9 or newer; this is 18.19.1. …', `'22.1.0'` → null
 *
 * @param {string} version
 * @returns {string | null}
 */
export function findOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [wantedMajor, wantedMinor] = oldest
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return null
  return `Synoptic needs Node ${oldest.join('.')} or newer; this is ${version}. Get one from https://nodejs.org.`
}
