/** Who may do what with meetings and decisions: the same rules for pages and commands. */

/** The list of meetings: days, places and how far they are; no names. */
export const seeMeetings = {
  committee: 'any',
  secretary: 'any',
  president: 'any',
  director: 'any',
  caseworker: 'any',
  lead: 'any',
} as const

/** A meeting and its agenda. The names on an agenda older than a month are no longer shown to anyone. */
export const seeAgenda = {
  committee: 'any',
  secretary: 'any',
  president: 'any',
  director: 'any',
} as const

export const keepAgenda = { secretary: 'any' } as const

/** Who proposed it may bring it; the secretary may bring any. */
export const putOnAgenda = { secretary: 'any', caseworker: 'service', lead: 'service' } as const

/** Report, computation and proposal of one item: those who decide, while it is on their agenda. */
export const readItem = {
  committee: 'agenda',
  secretary: 'agenda',
  president: 'agenda',
  director: 'any',
} as const

export const recordDecision = { secretary: 'agenda' } as const

export const closeMeeting = { president: 'any' } as const

/** A decision with its computation and its letter. The counter answers without it. */
export const readDecision = {
  caseworker: 'service',
  lead: 'service',
  clerk: 'service',
  committee: 'agenda',
  secretary: 'agenda',
  president: 'agenda',
  director: 'any',
} as const

export const sendNotification = { clerk: 'service', caseworker: 'service', lead: 'service' } as const
