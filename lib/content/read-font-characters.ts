import { inflateSync } from 'node:zlib'

/** Where the entries of a WOFF file's table list begin, and how long each is. */
const LIST = { start: 44, entry: 20 }

/** The code points that a font file (WOFF 1) has a glyph for, from its table `cmap`, format 4. Throws where it has none. */
export function readFontCharacters(font: Buffer): ReadonlySet<number> {
  const cmap = readTable(font, 'cmap')
  const segments = findSegments(cmap)
  const count = cmap.readUInt16BE(segments + 6) / 2
  // Each segment has an end, a start, a shift and an offset, in four lists; a word of padding follows the ends.
  const at = (list: number, i: number) => segments + 14 + (list * count + i) * 2 + (list > 0 ? 2 : 0)
  const found = new Set<number>()
  for (let i = 0; i < count; i++) {
    const [end, start] = [cmap.readUInt16BE(at(0, i)), cmap.readUInt16BE(at(1, i))]
    const [shift, offset] = [cmap.readUInt16BE(at(2, i)), cmap.readUInt16BE(at(3, i))]
    for (let code = start; code <= end && code < 0xffff; code++) {
      const place = at(3, i) + offset + (code - start) * 2
      const glyph = offset === 0 ? (code + shift) % 0x10000 : cmap.readUInt16BE(place)
      if (glyph !== 0) found.add(code)
    }
  }
  return found
}

function readTable(font: Buffer, name: string): Buffer {
  for (let i = 0; i < font.readUInt16BE(12); i++) {
    const at = LIST.start + i * LIST.entry
    if (font.toString('latin1', at, at + 4) !== name) continue
    const [start, packed, length] = [4, 8, 12].map((field) => font.readUInt32BE(at + field)) as [
      number,
      number,
      number,
    ]
    const bytes = font.subarray(start, start + packed)
    return packed < length ? inflateSync(bytes) : bytes
  }
  throw new Error(`a font file of the pictures has no table “${name}”`)
}

function findSegments(cmap: Buffer): number {
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const at = cmap.readUInt32BE(4 + i * 8 + 4)
    if (cmap.readUInt16BE(at) === 4) return at
  }
  throw new Error('a font file of the pictures lists its characters in no form that is read here (4)')
}
