/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * How many tests passed and failed by the JSON report of vitest or of Playwright. Skipped tests count
 * nowhere. A run that ended badly without a failed test of its own (a file that does not load, no report at
 * all, not one test) counts as one failure, so that it can never look like a success.
 *
 * `{ numPassedTests: 3, numFailedTests: 1 }`, exit code 1 → `{ passed: 3, failed: 1 }`
 *
 * @param {unknown} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countTests(report, exitCode) {
  const { passed, failed } = readCounts(report)
  const endedBadly = exitCode !== 0 || passed + failed === 0
  return { passed, failed: endedBadly && failed === 0 ? 1 : failed }
}

/**
 * @param {unknown} report
 * @returns {Counts}
 */
function readCounts(report) {
  const fields = asFields(report)
  const stats = asFields(fields.stats)
  // A test of Playwright's that passed only when tried again is a failure that hides.
  if (fields.stats) {
    return { passed: asCount(stats.expected), failed: asCount(stats.unexpected) + asCount(stats.flaky) }
  }
  return { passed: asCount(fields.numPassedTests), failed: asCount(fields.numFailedTests) }
}

/**
 * @param {unknown} value
 * @returns {Record<string, unknown>}
 */
function asFields(value) {
  return value && typeof value === 'object' ? /** @type {Record<string, unknown>} */ (value) : {}
}

/** @param {unknown} value */
function asCount(value) {
  return typeof value === 'number' ? value : 0
}
