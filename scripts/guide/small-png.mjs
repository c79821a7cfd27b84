// Makes a screenshot small: a palette of the colours that count instead of three bytes for each pixel.
import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** Enough for letters with soft edges on a handful of surfaces. */
const paletteSize = 128

const signature = Buffer.from('89504e470d0a1a0a', 'hex')

/** The parts of a PNG: type and bytes. */
function* chunksOf(png) {
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) }
    at += 12 + length
  }
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

function paeth(left, above, corner) {
  const guess = left + above - corner
  const [a, b, c] = [left, above, corner].map(one => Math.abs(guess - one))
  return a <= b && a <= c ? left : b <= c ? above : corner
}

const predict = [
  () => 0,
  left => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  (left, above, corner) => paeth(left, above, corner),
]

/** Undoes the filters of the lines: the bytes of the pixels, `step` a pixel. */
function pixelsOf(raw, { width, height, step }) {
  const line = width * step
  const pixels = Buffer.alloc(line * height)
  for (let y = 0; y < height; y += 1) {
    const filter = predict[raw[y * (line + 1)]]
    for (let x = 0; x < line; x += 1) {
      const at = y * line + x
      const left = x < step ? 0 : pixels[at - step]
      const above = y === 0 ? 0 : pixels[at - line]
      const corner = x < step || y === 0 ? 0 : pixels[at - line - step]
      pixels[at] = raw[y * (line + 1) + 1 + x] + filter(left, above, corner)
    }
  }
  return pixels
}

const distance = (one, other) =>
  ((one >> 16) - (other >> 16)) ** 2 +
  (((one >> 8) & 255) - ((other >> 8) & 255)) ** 2 +
  ((one & 255) - (other & 255)) ** 2

/** The colours of the pixels, and how often each is there. */
function countColours(pixels, step) {
  const colours = new Uint32Array(pixels.length / step)
  const counts = new Map()
  for (let at = 0; at < colours.length; at += 1) {
    const colour = pixels.readUIntBE(at * step, 3)
    colours[at] = colour
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  return { colours, counts }
}

/** Each pixel as a place in a palette: the colours most used as they are, the others as the nearest of those. */
function indexed(pixels, step) {
  const { colours, counts } = countColours(pixels, step)
  const byUse = [...counts].toSorted((one, other) => other[1] - one[1]).map(([colour]) => colour)
  const palette = byUse.slice(0, paletteSize)
  const nearest = colour =>
    palette.reduce((best, one) => (distance(one, colour) < distance(best, colour) ? one : best))
  const placeOf = new Map(byUse.map(colour => [colour, palette.indexOf(nearest(colour))]))
  const places = Buffer.from(Array.from(colours, colour => placeOf.get(colour)))
  return { palette: Buffer.from(palette.flatMap(c => [c >> 16, (c >> 8) & 255, c & 255])), places }
}

/** The same picture with few colours. */
export function smallPng(png) {
  const chunks = [...chunksOf(png)]
  const header = Buffer.from(chunks[0].data)
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const step = header[9] === 6 ? 4 : 3
  const raw = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)))
  const pixels = pixelsOf(raw, { width, height, step })
  const { palette, places } = indexed(pixels, step)
  const lines = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1) places.copy(lines, y * (width + 1) + 1, y * width, (y + 1) * width)
  header[9] = 3
  const parts = [
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
  ]
  return Buffer.concat([signature, ...parts, chunk('IEND', Buffer.alloc(0))])
}
