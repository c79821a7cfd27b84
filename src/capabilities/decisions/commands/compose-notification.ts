import type { Envelope, NotificationRefusal } from '#capabilities/letters/index.ts'
import type { Language } from '#kernel/language.ts'
import { type Result, refuse } from '#kernel/result.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { Tenant } from '#platform/tenants/tenants.ts'
import { type NotificationParts, notificationEnvelope } from '../compose/notification.ts'
import type { DecisionView } from '../queries/notification.ts'
import { committeeSide } from '../queries/presiding.ts'

/** The letter of a decision, ready to print, and the language of the act. */
export type Composed = { readonly envelope: Envelope; readonly language: Language }

/** Why a letter is not written: no court, no signature, or a mention that says nothing. */
export type ComposeRefusal =
  | NotificationRefusal
  | { readonly kind: 'NoCourt' }
  | { readonly kind: 'NotPublished' }

type With = { readonly tenant: Tenant; readonly sending: NotificationParts['sending'] }

/** Composes the notification of a decision: the same for reading it before and for sending it. */
export async function composeNotification(
  db: Db,
  view: DecisionView,
  { tenant, sending }: With,
): Promise<Result<Composed, ComposeRefusal>> {
  if (tenant.court === undefined) return refuse({ kind: 'NoCourt' })
  const side = await committeeSide(db, view.decision)
  if (side === undefined) return refuse({ kind: 'NotPublished' })
  return notificationEnvelope({ view, tenant, court: tenant.court, sending, ...side })
}
