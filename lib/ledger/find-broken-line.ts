import { RESTORE, type LedgerFault } from './ledger-fault'
import { readJson } from './read-json'

/** The first line that is no line of a ledger. */
export function findBrokenLine(text: string): LedgerFault {
  const lines = text.split('\n')
  const conflict = lines.findIndex((line) => /^(?:<{7}|={7}|>{7})/u.test(line))
  if (conflict >= 0)
    return {
      line: conflict + 1,
      expected: 'a merged file',
      found: `the conflict mark ${JSON.stringify(lines[conflict]?.slice(0, 20))}`,
      advice: 'Keep the lines of both sides, each id once, and take out the marks; then build again.',
    }
  const broken = lines.findIndex((line) => !isFrame(line) && !isEntry(line))
  const at = broken < 0 ? lines.length - 1 : broken
  return {
    line: at + 1,
    expected: broken < 0 ? 'the end of the lists' : 'one entry as JSON',
    found: JSON.stringify((lines[at] ?? '').slice(0, 60)),
    advice: RESTORE,
  }
}

/** The lines between the entries, also where a list is empty. */
const isFrame = (line: string): boolean =>
  line === '' ||
  /^(?:\{"schema":\d+,"articles":\[)?(?:\],"links":\[)?(?:\],"claims":\[)?(?:\]\})?$/u.test(line)

function isEntry(line: string): boolean {
  return readJson(line.replace(/,$/u, '')) !== null
}
