const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * A password that can be read aloud on the phone: four groups of five letters and digits without the pairs that look
 * alike, 100 bits. `random` gives 20 bytes that nobody can foresee.
 */
export function passphraseFrom(random: Uint8Array): string {
  const text = Array.from(random.slice(0, 20), byte => letters[byte % 32]).join('')
  return text.replace(/(.{5})(?=.)/g, '$1-')
}
