/** Who may do what about absences, the calendar and the sharing out of requests. */

/** Everybody says that they themselves are away; the counter, the leads and the director for anybody. The command looks. */
export const recordAbsences = {
  reception: 'any',
  caseworker: 'any',
  lead: 'any',
  clerk: 'any',
  secretary: 'any',
  director: 'any',
  finance: 'any',
  it: 'any',
} as const

/** Who looks after the absences of others. */
export const forAnybody: readonly string[] = ['reception', 'lead', 'director']

/** What falls due in a service: states, steps and days, as on the list of requests. */
export const seeCalendar = {
  reception: 'any',
  caseworker: 'any',
  lead: 'any',
  clerk: 'any',
  director: 'any',
} as const

/** How requests are shared out is a choice of those who lead. */
export const shareOut = { lead: 'any', director: 'any' } as const

/** What to say to somebody whose appointment is kept by another: whoever calls. */
export const tellPersons = {
  reception: 'any',
  caseworker: 'any',
  lead: 'any',
  clerk: 'any',
  director: 'any',
} as const
