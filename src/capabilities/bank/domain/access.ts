/** Money matters of the whole centre: the finance role acts, the direction looks. Nobody else sees who was paid. */
export const seeBank = { finance: 'any', director: 'any' } as const

/** Takes in what the bank says, explains it, hands files over. */
export const workWithBank = { finance: 'any' } as const

/** A file refused whole goes back: two of those who let money leave. */
export const releaseFiles = { finance: 'any', director: 'any' } as const
