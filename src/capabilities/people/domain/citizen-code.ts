const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** How many characters a citizen code has: 50 bits, typed or said in two groups of five. */
export const codeLength = 10

/** A citizen code from ten random numbers below 32, in Crockford's base 32: no I, L, O or U to misread. */
export const codeFrom = (numbers: ArrayLike<number>): string =>
  Array.from({ length: codeLength }, (_, at) => alphabet[(numbers[at] ?? 0) % 32] ?? '0').join('')

/** The code as it is kept, however it was typed: case, spaces and dashes do not count, O is 0, I and L are 1. */
export function readCode(typed: string): string | undefined {
  const code = typed
    .toUpperCase()
    .replace(/[\s\-.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return code.length === codeLength && [...code].every(letter => alphabet.includes(letter)) ? code : undefined
}

/** The groups in which a code is printed and said. */
export const codeGroups = (code: string): readonly [string, string] => [code.slice(0, 5), code.slice(5)]

/**
 * The code of an invented person, read from their id: a demonstration can show it, and nobody needs to keep it. Never
 * for a real person: whoever sees the id would know the code.
 */
export const demonstrationCode = (personId: string): string =>
  codeFrom(
    (personId.replaceAll('-', '').slice(-20).match(/../g) ?? []).map(pair => Number.parseInt(pair, 16)),
  )
