/** Who may do what with interviews. What is typed before the end is its writer's alone; the database sees to it. */

/** An interview is held, and read back, by those who may work on the file; never by the counter. */
export const holdInterviews = { caseworker: 'service', lead: 'service' } as const

/** The questions of the glance guide are kept by leads. */
export const keepGuides = { lead: 'any' } as const

/** Whoever meets people may read and print the guides. */
export const readGuides = { caseworker: 'any', lead: 'any', director: 'any' } as const
