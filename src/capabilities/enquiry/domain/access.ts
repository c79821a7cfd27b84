/** Who may do what with the enquiry: the same rules for pages and commands. */

/** The whole file. Reception and clerks are not here: they see the state on the person's page. */
export const readFile = {
  caseworker: 'service',
  lead: 'service',
  director: 'any',
  committee: 'agenda',
  secretary: 'agenda',
  president: 'agenda',
} as const

/** The address of a file is also given to those who may only know its state: they are led there. */
export const openFile = { ...readFile, reception: 'any', clerk: 'any' } as const

/** Facts, encounters, computations and reports are written by those who meet the person. */
export const writeFile = { caseworker: 'service', lead: 'service' } as const

/** Whose file shows its money: the same as the page of the payments asks for. */
export const seeMoney = {
  caseworker: 'service',
  lead: 'service',
  clerk: 'service',
  finance: 'any',
  director: 'any',
} as const
