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

/** Identical items of one's own agenda in one act: the agenda itself is the relation. */
export const recordGroup = { secretary: 'any' } as const

/** A member says it of oneself; the secretary writes it down for any. */
export const declareTie = { committee: 'agenda', president: 'agenda', secretary: 'agenda' } as const

/** Members, rules and delegations of the committee: seen by those who decide with them. */
export const seeOffice = {
  committee: 'any',
  secretary: 'any',
  president: 'any',
  director: 'any',
  lead: 'any',
  caseworker: 'any',
} as const

/** Written down from the deliberations of the council. */
export const keepOffice = { secretary: 'any', director: 'any' } as const

/** Whoever holds a delegation uses it: the command asks which; the database refuses what it does not reach. */
export const decideAlone = {
  president: 'any',
  director: 'any',
  lead: 'service',
  caseworker: 'service',
} as const

/** A published decision with a material error is put to the committee again. */
export const putCorrection = { secretary: 'any' } as const

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

/** Urgent aid: whoever meets a person in need asks for it. */
export const askUrgent = {
  reception: 'any',
  caseworker: 'any',
  lead: 'any',
  clerk: 'any',
  secretary: 'any',
  president: 'any',
} as const

/** Who follows urgent aids: those who ask, decide, pay and ratify them. */
export const seeUrgent = { ...askUrgent, director: 'any', finance: 'any' } as const

/** Why it is urgent: those who ask and decide. The cash desk needs a number, a name and an amount. */
export const readUrgentReason = { ...askUrgent, director: 'any' } as const

/** The presidency alone decides what is urgent. */
export const decideUrgent = { president: 'any' } as const

/** Who had the presidency on the phone writes it down; she confirms it herself. */
export const recordUrgentCall = {
  caseworker: 'any',
  lead: 'any',
  secretary: 'any',
  director: 'any',
} as const

/** A transfer made in the bank's own program: those who let money leave. */
export const sendUrgent = { finance: 'any', director: 'any' } as const

/** Money or voucher leaves the house, against a signature. */
export const deliverUrgent = {
  reception: 'any',
  clerk: 'any',
  caseworker: 'any',
  lead: 'any',
  finance: 'any',
} as const

export const ratifyUrgent = { secretary: 'any' } as const
