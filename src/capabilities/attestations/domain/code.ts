/** Crockford's base 32: no I, L, O or U to misread. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Eighty bits, in four groups of four: nobody finds one by trying. */
const length = 16

/** A code from sixteen random bytes. */
export const attestationCode = (bytes: ArrayLike<number>): string =>
  Array.from({ length }, (_, at) => letters[(bytes[at] ?? 0) % letters.length] ?? '0').join('')

/** The code as it is kept, however it was typed; undefined for what is none. */
export function readAttestationCode(typed: string): string | undefined {
  const plain = typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
  const code = plain.replaceAll('O', '0').replace(/[IL]/g, '1')
  return code.length === length && [...code].every(each => letters.includes(each)) ? code : undefined
}

/** As it is printed and said. */
export const inGroups = (code: string): readonly [string, string, string, string] => [
  code.slice(0, 4),
  code.slice(4, 8),
  code.slice(8, 12),
  code.slice(12),
]
