/** Who may read which letter: the same rules for the list and for the paper itself. */

/** The list: the clerk's work. What it shows is narrowed to one's services. */
export const seeLetters = {
  clerk: 'any',
  caseworker: 'any',
  lead: 'any',
  director: 'any',
  reception: 'any',
} as const

/** Any kind of paper; each kind has a rule of its own below. */
export const openDocument = {
  ...seeLetters,
  committee: 'any',
  secretary: 'any',
  president: 'any',
  finance: 'any',
  dpo: 'any',
} as const

/** A receipt says no more than the counter knows. A notification tells the decision: never to the counter. */
export const readDocument = {
  receipt: { reception: 'any', clerk: 'any', caseworker: 'service', lead: 'service', director: 'any' },
  notification: {
    clerk: 'service',
    caseworker: 'service',
    lead: 'service',
    committee: 'agenda',
    secretary: 'agenda',
    president: 'agenda',
    director: 'any',
  },
  /** What the cash desk needs to hand over an urgent aid: a number, a name, an amount. */
  'urgent-receipt': {
    reception: 'any',
    clerk: 'any',
    caseworker: 'service',
    lead: 'service',
    secretary: 'any',
    president: 'any',
    director: 'any',
    finance: 'any',
  },
  /** The code opens the file: for those who may give one. */
  'code-letter': { reception: 'any', caseworker: 'service', lead: 'service' },
  /** It names the pilot: no more than the counter knows. */
  'pilot-letter': { reception: 'any', clerk: 'any', caseworker: 'service', lead: 'service', director: 'any' },
  /** The answer to what a person said of their file. */
  'answer-letter': { clerk: 'service', caseworker: 'service', lead: 'service', director: 'any', dpo: 'any' },
  /** It says an amount: as the notification, without the committee. */
  attestation: { clerk: 'service', caseworker: 'service', lead: 'service', director: 'any' },
  /** The answer to a complaint: for those a complaint is given to, never for the counter nor for the pilot. */
  'complaint-letter': { lead: 'service', secretary: 'any', president: 'any', director: 'any' },
  /** What a worker wrote to the person: it may be about anything in the file. */
  'free-letter': { clerk: 'any', caseworker: 'service', lead: 'service', director: 'any' },
  /** The books of a month, as they were closed: for those who read them. */
  'month-statement': { finance: 'any', director: 'any' },
  minutes: { secretary: 'any', president: 'any', director: 'any' },
} as const
