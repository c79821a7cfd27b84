import { type Clock, systemClock } from '#kernel/calendar.ts'

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

const written = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < 16; at += 1) {
    if (at === 4 || at === 6 || at === 8 || at === 10) text += '-'
    text += hex[bytes[at] ?? 0]
  }
  return text
}

const filled = (milliseconds: number, counter: number): Uint8Array => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  for (let at = 5, rest = milliseconds; at >= 0; at -= 1, rest = Math.floor(rest / 256))
    bytes[at] = rest % 256
  bytes[6] = 0x70 | (counter >> 8)
  bytes[7] = counter & 0xff
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  return bytes
}

/**
 * A maker of UUIDv7 that never goes back: ids made later sort later, also within a millisecond and when
 * the clock is set back. The 12 bits after the version count within the millisecond, from a random start.
 *
 * @source RFC 9562, section 5.7 and 6.2 (method 1).
 */
export function uuidMaker(clock: Clock): () => string {
  let last = -1
  let counter = 0
  return () => {
    const now = clock.now().epochMilliseconds
    if (now > last) {
      last = now
      counter = Math.floor(Math.random() * 2048)
    } else if (counter < 4095) {
      counter += 1
    } else {
      last += 1
      counter = 0
    }
    return written(filled(last, counter))
  }
}

/** A new UUIDv7 from the machine's clock. */
export const uuidv7 = uuidMaker(systemClock)

/**
 * The id of what these bytes name, always the same: of a digest, for something that has no row of its own.
 *
 * @source RFC 9562, section 5.8 (version 8).
 */
export function uuidOf(digest: Uint8Array): string {
  const bytes = digest.slice(0, 16)
  bytes[6] = 0x80 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  return written(bytes)
}

/** True for a UUID of any version, in its usual lower-case form. */
export const isUuid = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text)
