/** Who prints and posts the letters of the house: all of them, of whatever service, since they leave in one bag. */
export const postLetters = { clerk: 'any', director: 'any' } as const
