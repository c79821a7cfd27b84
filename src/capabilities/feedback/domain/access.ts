/** Who answers what was reported: those who keep the machines, and those who lead the work. */
export const answerReports = { it: 'any', director: 'any', lead: 'any' } as const
