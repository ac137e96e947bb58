/** Finds the numbers of these sentences that a passage covers half of, or of which it is a part; none where it stands in none. */
export function locateIn(sentences: readonly string[]): (text: string) => readonly number[] {
  const lengths = sentences.map((sentence) => bare(sentence).length)
  const whole = sentences.map(bare).join('')
  const owner = sentences.flatMap((_, i) => Array<number>(lengths[i] ?? 0).fill(i))
  return (text) => {
    const wanted = bare(text)
    const at = wanted ? whole.indexOf(wanted) : -1
    if (at < 0) return []
    const covered = new Map<number, number>()
    for (const i of owner.slice(at, at + wanted.length)) covered.set(i, (covered.get(i) ?? 0) + 1)
    return [...covered]
      .filter(([i, n]) => n >= 0.5 * (lengths[i] ?? 0) || n >= 0.5 * wanted.length)
      .map(([i]) => i)
  }
}

const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
