/** A short text that is the same for the same case: what was shown is what is kept. FNV-1a, 53 bits. */
export function casePrint(file: unknown): string {
  let low = 0x811c9dc5
  let high = 0x1b873593
  for (const byte of new TextEncoder().encode(JSON.stringify(file))) {
    low = Math.imul(low ^ byte, 0x01000193)
    high = Math.imul(high ^ byte, 0x85ebca6b)
  }
  return `${(high >>> 0).toString(16).padStart(8, '0')}${(low >>> 0).toString(16).padStart(8, '0')}`
}
