/** Who may do what with two persons who are perhaps one. */

/** Whoever welcomes people sees that somebody was written down twice, and says so. It changes nothing yet. */
export const proposeMerges = { reception: 'any', caseworker: 'any', lead: 'any', clerk: 'any' } as const

/** A second human, who answers for files, looks at both side by side and decides, or takes it back. */
export const decideMerges = { lead: 'any', director: 'any' } as const
