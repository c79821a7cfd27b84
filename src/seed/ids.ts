import type { Random } from './random.ts'

const hex = (bytes: Uint8Array) => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')

/** Makes an id that sorts by the moment it was made at, as the program's own ids do; the rest is repeatable chance. */
export const idsFrom =
  (random: Random) =>
  (moment: Temporal.Instant): string => {
    const time = moment.epochMilliseconds.toString(16).padStart(12, '0')
    const tail = random.bytes(10)
    tail[0] = 0x70 | ((tail[0] ?? 0) & 0x0f)
    tail[2] = 0x80 | ((tail[2] ?? 0) & 0x3f)
    const rest = hex(tail)
    return `${time.slice(0, 8)}-${time.slice(8)}-${rest.slice(0, 4)}-${rest.slice(4, 8)}-${rest.slice(8)}`
  }

/** Makes the id of what exists from a moment on. */
export type NewId = ReturnType<typeof idsFrom>
