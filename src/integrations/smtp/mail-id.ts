/** The name of a mail, from the id of its attempt: the same attempt never makes two mails that differ in name. */
export const mailId = (attemptId: string, domain: string): string => `<${attemptId}@${domain}>`

/** What stands behind the @ of an address. */
export const addressDomain = (address: string): string => address.split('@').at(-1) ?? 'localhost'

const named = /<?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:@|\b)/i

/** The attempt that a mail of ours is named after; undefined when none is named in this text. */
export const attemptNamedIn = (text: string): string | undefined => named.exec(text)?.[1]?.toLowerCase()
