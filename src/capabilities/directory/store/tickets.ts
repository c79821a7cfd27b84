import { z } from 'zod'
import type { Secrets } from '#platform/secrets/secrets.ts'
import { type Ticket, ticketMinutes } from '../domain/ticket.ts'

type Where = { readonly tenantId: string; readonly secrets: Secrets; readonly now: Temporal.Instant }

const content = z.strictObject({
  purpose: z.enum(['sign-in', 'set-factor']),
  workerId: z.uuid(),
  until: z.string(),
  secret: z.string().optional(),
  recovery: z.array(z.string()).optional(),
})

/** Closes a ticket for a page to carry. */
export function closeTicket({ tenantId, secrets, now }: Where, ticket: Omit<Ticket, 'until'>): string {
  const until = now.add({ minutes: ticketMinutes[ticket.purpose] }).toString()
  return secrets.seal(tenantId, JSON.stringify({ ...ticket, until })).toString('base64url')
}

/** Opens a ticket that a page brought back; undefined when it is not ours, for something else, or too old. */
export function openTicket(
  { tenantId, secrets, now }: Where,
  purpose: Ticket['purpose'],
  text: string,
): Ticket | undefined {
  try {
    const ticket = content.parse(JSON.parse(secrets.open(tenantId, Buffer.from(text, 'base64url'))))
    const live = Temporal.Instant.compare(now, Temporal.Instant.from(ticket.until)) < 0
    return live && ticket.purpose === purpose ? ticket : undefined
  } catch {
    return undefined
  }
}
