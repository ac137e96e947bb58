/** Run as a process of its own: adds the links of one article after another to a ledger, and says each that is written. */
import { updateLedger } from '../../../lib/content/update-ledger'
import { recordPassages } from '../../../lib/ledger/record-passages'

const [path = '', name = '', count = '0'] = process.argv.slice(2)

for (let n = 0; n < Number(count); n++) {
  const texts = Array.from({ length: 40 }, (_, i) => ({
    text: `${name} ${n} counted ${i} votes for the measure.`,
    joint: null,
  }))
  await updateLedger(path, (before) => {
    const { links } = recordPassages(`${name}-${n}`, [], texts, '2031-02-12', () => false)
    return { ledger: { ...before, links: [...before.links, ...links] }, result: null }
  })
  process.send?.(`${name}-${n}`)
}

// An open channel to its parent would keep it from ending.
process.disconnect?.()
