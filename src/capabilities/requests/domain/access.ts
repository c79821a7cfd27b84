/** Who may do what with a request: the same rules for the page, its buttons and the command. */

/** Whoever meets people at the door registers what they ask. */
export const registerRequests = { reception: 'any', caseworker: 'any', lead: 'any', clerk: 'any' } as const

/** State, next step and pilot: all that the counter needs to answer 'where is my file?'. Never what was told. */
export const seeRequests = {
  reception: 'any',
  caseworker: 'any',
  lead: 'any',
  clerk: 'any',
  director: 'any',
} as const

/** The words of the person, and what can be done: those who have the file, and the counter that wrote them down. */
export const actOnRequests = { reception: 'any', caseworker: 'service', lead: 'service' } as const

/** A pilot is named by the rule, and overruled by a human who says why. */
export const namePilots = { caseworker: 'service', lead: 'service' } as const

/** Whether we are competent is judged by those who know the file. */
export const transferRequests = { caseworker: 'service', lead: 'service' } as const

/** Lists of requests of one's services. */
export const listRequests = {
  caseworker: 'any',
  lead: 'any',
  clerk: 'any',
  reception: 'any',
  director: 'any',
} as const

/** What was told, and the way to the whole file: those who have it. The counter knows the state. */
export const readFiles = { caseworker: 'service', lead: 'service', director: 'any' } as const

/** A right that runs is looked at again by those who follow it. */
export const openReviews = { caseworker: 'service', lead: 'service' } as const

/** A task is closed by who has it, or by somebody of its team: the command looks. */
export const finishTasks = {
  caseworker: 'any',
  lead: 'any',
  clerk: 'any',
  secretary: 'any',
  director: 'any',
  finance: 'any',
} as const

/** The work of the whole house: for those who answer for it, so that a team without people loses nothing. */
export const seeHouse = { lead: 'any', director: 'any' } as const

/** Whether one of these roles answers for the whole house. */
export const answersForHouse = (held: readonly string[]): 'yes' | undefined =>
  Object.keys(seeHouse).some(role => held.includes(role)) ? 'yes' : undefined

/** A colleague is asked by whoever has the file. */
export const askColleagues = { caseworker: 'service', lead: 'service' } as const

/** A request is passed on by its pilot, or by who answers for the team. */
export const passOnRequests = { caseworker: 'pilot', lead: 'service' } as const

/** A person is led outside by whoever has the file. */
export const orientPersons = { caseworker: 'service', lead: 'service' } as const

/** Telling the person who looks after the request now: whoever meets them or writes to them. */
export const tellPilots = { reception: 'any', clerk: 'any', caseworker: 'service', lead: 'service' } as const

/** A paper that is handed over is noted by whoever meets people or opens the post. */
export const notePapers = { reception: 'any', clerk: 'any', caseworker: 'service', lead: 'service' } as const

/** What the law does not fix is skipped or done by hand by those who have the file. */
export const changeSteps = { caseworker: 'service', lead: 'service' } as const

/** A delay of the law stands still by the word of who leads the service, never of the pilot alone. */
export const suspendClocks = { lead: 'service' } as const
