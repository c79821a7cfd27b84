/** Who may do what with who somebody is: never with what they live, which is in the file. */

/** Whoever welcomes people finds them, and sees how to reach them. */
export const seePersons = {
  reception: 'any',
  caseworker: 'any',
  lead: 'any',
  clerk: 'any',
  director: 'any',
} as const

/** Contact data is corrected wherever the person says so: at the counter, on the phone, on a visit. */
export const changePersons = { reception: 'any', caseworker: 'any', lead: 'any', clerk: 'any' } as const

/** A lost code is replaced by those who have the person in front of them. */
export const replaceCodes = { reception: 'any', caseworker: 'service', lead: 'service' } as const
