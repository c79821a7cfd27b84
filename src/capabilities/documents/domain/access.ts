/** Who may do what with papers: the same rules for the page, its buttons and the command. */

/** A paper is asked for, and asked no more, by those who have the file. */
export const askPapers = { caseworker: 'service', lead: 'service' } as const

/** Whoever meets people or opens the post registers what is handed over. They see what was asked, not what came. */
export const registerPapers = {
  reception: 'any',
  clerk: 'any',
  caseworker: 'service',
  lead: 'service',
} as const

/** Whether a paper serves is said by those who have the file. */
export const judgePapers = { caseworker: 'service', lead: 'service' } as const

/** How large a file may be is a setting of the house. */
export const setPaperLimit = { director: 'any', it: 'any' } as const
