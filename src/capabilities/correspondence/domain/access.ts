/** Who may do what with letters to persons: the same rules for pages, buttons and commands. */

/** Writing to a person: whoever meets them or writes to them. Each kind of letter has its own rule (`sendRights`). */
export const writeLetters = {
  reception: 'any',
  clerk: 'any',
  caseworker: 'service',
  lead: 'service',
} as const

/** The texts that letters begin with: read by whoever writes. */
export const readTemplates = {
  reception: 'any',
  clerk: 'any',
  caseworker: 'any',
  lead: 'any',
  director: 'any',
} as const

/** A new version of a text, and letting everybody use it: two of those who answer for what the house says. */
export const keepTemplates = { lead: 'any', director: 'any' } as const
