/**
 * Who may do what with money. Who says where it goes does not pay it; who prepares a run does not approve it. The same
 * rules for pages and commands.
 */

/** The rights, items and payments of one file. */
export const seeFilePayments = {
  caseworker: 'service',
  lead: 'service',
  clerk: 'service',
  finance: 'any',
  director: 'any',
} as const

/** Where the money of a right goes: those who have the file and see the paper. */
export const setRoutes = { caseworker: 'service', lead: 'service', clerk: 'service' } as const

/** Money that must not leave: whoever learns it first. */
export const holdPayments = {
  caseworker: 'service',
  lead: 'service',
  clerk: 'service',
  finance: 'any',
  director: 'any',
} as const

export const liftHolds = { caseworker: 'service', lead: 'service', director: 'any' } as const

/** A part of the next payment, ahead of it. */
export const giveAdvances = { lead: 'service', finance: 'any', director: 'any' } as const

/** The runs, with the names in them. */
export const seeRuns = { finance: 'any', director: 'any' } as const

export const prepareRuns = { finance: 'any', director: 'any' } as const

/** Another than who prepared: the command and the database see to it. */
export const approveRuns = { finance: 'any', director: 'any' } as const

/** Cash against a signature. */
export const handOut = { finance: 'any', clerk: 'any' } as const

/** Interest is owed by law; its rate has a source that somebody read. */
export const setInterest = { finance: 'any' } as const
