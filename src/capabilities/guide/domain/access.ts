/** Who may do what with the guide: the same rules for pages and commands. */

/** Everybody who meets people reads the guide, its drafts and its history, and prints a checklist. */
export const readGuide = {
  reception: 'any',
  caseworker: 'any',
  lead: 'any',
  clerk: 'any',
  director: 'any',
} as const

/** These may write; a command lets through leads, the director, and the owner of the entry only. */
export const writeGuide = { ...readGuide } as const

/** A new entry: a lead or the director, who names its owner. */
export const addToGuide = { lead: 'any', director: 'any' } as const

/** What the public pages say about the house. */
export const setGuide = { director: 'any' } as const

type Writer = { readonly id: string; readonly roles: readonly string[] }

/** Leads and the director write every entry, the others the entries they own. */
export const mayWrite = (writer: Writer, ownerId: string): boolean =>
  writer.id === ownerId || writer.roles.some(role => role in addToGuide)

/**
 * Four eyes, or one name: the owner, who answers for the entry, may publish any version; another lead or the director
 * one that somebody else wrote.
 */
export const mayPublish = (
  publisher: Writer,
  { ownerId, writtenBy }: { readonly ownerId: string; readonly writtenBy: string },
): boolean =>
  publisher.id === ownerId || (publisher.id !== writtenBy && publisher.roles.some(role => role in addToGuide))
