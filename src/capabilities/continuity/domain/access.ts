/** The state of backups, journal and emergency file: who answers for it. */
export const seeContinuity = { director: 'any', finance: 'any', it: 'any', dpo: 'any' } as const

/** Reads the journal back after a restore, and says what becomes of what has no place. With names: not for it. */
export const reconcilePayments = { director: 'any', finance: 'any' } as const

/** A drill, by whoever did it. */
export const recordDrills = { director: 'any', finance: 'any', it: 'any' } as const
