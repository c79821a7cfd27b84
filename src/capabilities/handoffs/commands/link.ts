import type { CommandContext } from '#platform/command/command.ts'

type Secrets = Pick<CommandContext['tools'], 'secrets'>['secrets']

/**
 * The secret of a link: 128 bits that only this house can make again, so that it is printed when needed and kept
 * nowhere. Another last day makes another link, and the former is dead.
 */
export const linkToken = (
  secrets: Secrets,
  tenantId: string,
  { id, linkUntil }: { readonly id: string; readonly linkUntil: string },
): string =>
  secrets.hash('orientation-link', tenantId, `${id}/${linkUntil}`).subarray(0, 16).toString('base64url')

/** What the database keeps of a link. */
export const linkHash = (secrets: Secrets, tenantId: string, token: string): Buffer =>
  secrets.hash('orientation-link', tenantId, token)
