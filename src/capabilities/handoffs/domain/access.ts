/** Who may answer what was asked or offered: the command looks whether it was asked of them. */
export const answerRelays = { caseworker: 'any', lead: 'any', clerk: 'any', director: 'any' } as const

/** An offer is answered by those who may be the pilot; who answers for the team reads it. */
export const answerOffers = { caseworker: 'any', lead: 'any', director: 'any' } as const
