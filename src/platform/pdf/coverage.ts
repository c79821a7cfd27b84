/** A range of characters whose glyph is `(code + delta)`, or read from the glyph array at `glyphsAt`. */
type Segment = { readonly first: number; readonly last: number; readonly hasGlyph: (code: number) => boolean }

const tableAt = (font: DataView, tag: string): number => {
  for (let entry = 0; entry < font.getUint16(4); entry++) {
    const at = 12 + entry * 16
    const name = String.fromCharCode(...[0, 1, 2, 3].map(letter => font.getUint8(at + letter)))
    if (name === tag) return font.getUint32(at + 8)
  }
  throw new Error(`The font has no ${tag} table`)
}

/** Format 12: groups of consecutive characters, the whole of Unicode. */
const wideSegments = (font: DataView, at: number): Segment[] =>
  Array.from({ length: font.getUint32(at + 12) }, (_, group) => {
    const start = at + 16 + group * 12
    return { first: font.getUint32(start), last: font.getUint32(start + 4), hasGlyph: () => true }
  })

/** Format 4: segments of the first plane, some of which point into an array where 0 means no glyph. */
function planeSegments(font: DataView, at: number): Segment[] {
  const size = font.getUint16(at + 6)
  return Array.from({ length: size / 2 }, (_, index) => {
    const last = font.getUint16(at + 14 + index * 2)
    const first = font.getUint16(at + 16 + size + index * 2)
    const delta = font.getUint16(at + 16 + size * 2 + index * 2)
    const offsetAt = at + 16 + size * 3 + index * 2
    const offset = font.getUint16(offsetAt)
    const glyph = (code: number) =>
      offset === 0 ? (code + delta) & 0xffff : font.getUint16(offsetAt + offset + (code - first) * 2)
    return { first, last, hasGlyph: (code: number) => glyph(code) !== 0 }
  })
}

/**
 * The characters a TrueType font has a glyph for, from its character map.
 *
 * Needed because a character without a glyph makes an accessible PDF impossible: it must be known before printing.
 * @source OpenType specification, table `cmap`, formats 4 and 12.
 * @throws Error when the font has neither format.
 */
export function readCoverage(bytes: Uint8Array): ReadonlySet<number> {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const cmap = tableAt(font, 'cmap')
  const maps = Array.from({ length: font.getUint16(cmap + 2) }, (_, index) => {
    const at = cmap + font.getUint32(cmap + 8 + index * 8)
    return { at, format: font.getUint16(at) }
  })
  const wide = maps.find(({ format }) => format === 12)
  const plane = maps.find(({ format }) => format === 4)
  if (!wide && !plane) throw new Error('The font has no character map of format 4 or 12')
  const segments = wide ? wideSegments(font, wide.at) : plane ? planeSegments(font, plane.at) : []
  const covered = new Set<number>()
  for (const { first, last, hasGlyph } of segments)
    for (let code = first; code <= last; code++) if (code !== 0xffff && hasGlyph(code)) covered.add(code)
  return covered
}
