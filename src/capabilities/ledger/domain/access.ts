/** Who reads the books: those who keep them and those who answer for them. */
export const readLedger = { director: 'any', finance: 'any' } as const

/** Who keeps the books: settings, corrections, claims, closing. */
export const keepLedger = { finance: 'any' } as const

/** Who may book another rate than the law's, and say why. */
export const overrideRate = { director: 'any' } as const
