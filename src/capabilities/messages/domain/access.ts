/** Who may do what with what persons are told: the same rules for pages, buttons and commands. */

/** What was sent, by which way, whether it arrived: it says that we wrote, never about what. */
export const seeSendings = {
  reception: 'any',
  clerk: 'any',
  caseworker: 'service',
  lead: 'service',
  director: 'any',
} as const

/** Telling somebody: whoever meets them or writes to them. */
export const tellPersons = { reception: 'any', clerk: 'any', caseworker: 'service', lead: 'service' } as const

/** From which addresses the services write: for those who keep the settings of the centre. */
export const keepWays = { director: 'any', it: 'any' } as const

/** A mail that came back is brought by who reads the mailbox. */
export const bringBounces = { clerk: 'any', lead: 'any', director: 'any', it: 'any' } as const
