/** Who welcomes an ask, by whatever door, and what becomes of it before there is a pilot. */
export const welcomeAsks = { reception: 'any', caseworker: 'any', lead: 'any', clerk: 'any' } as const

/** What was said beside a request: the counter that wrote it down, and those who have the file. */
export const readAsks = { reception: 'any', caseworker: 'service', lead: 'service' } as const

/** Whether two persons are one is said by those who meet them; never by a machine. */
export const tellDoubles = { reception: 'any', caseworker: 'any', lead: 'any' } as const
